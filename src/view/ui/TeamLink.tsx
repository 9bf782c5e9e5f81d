import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from './Link.tsx';

type Props = {
  /** The team's id. */
  readonly team: string;
  /** The name to show; the team's own unless another is printed here. */
  readonly name?: string;
  readonly className?: string;
};

/** A team's name that leads to the team. */
export function TeamLink({ team, name, className = '' }: Props) {
  const { cup, teams } = useCupIndex();
  return (
    <TextLink to={{ view: 'team', cup: cup.id, team }} className={className}>
      <bdi>{name ?? teams.get(team)?.name ?? team}</bdi>
    </TextLink>
  );
}
