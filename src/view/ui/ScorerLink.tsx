import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from './Link.tsx';

type Props = {
  /** The player's id. */
  readonly player: string;
  /** The name to show; the player's usual one unless another is printed here. */
  readonly name?: string;
  readonly className?: string;
};

/** A scorer's name that leads to the scorer. */
export function ScorerLink({ player, name, className = '' }: Props) {
  const { cup, players } = useCupIndex();
  return (
    <TextLink to={{ view: 'scorer', cup: cup.id, scorer: player }} className={className}>
      <bdi>{name ?? players.get(player)?.name ?? player}</bdi>
    </TextLink>
  );
}
