import { isDecided, wentOn } from '../../cup/questions/facts.ts';
import { sideOf, type Placed } from '../../cup/questions/ties.ts';
import { TieLink } from '../ui/TieLink.tsx';
import { Section } from '../ui/Section.tsx';
import type { Words } from '../words/en/en.ts';
import { useWords } from '../words/useWords.ts';

/** What a tie came to for a team; nothing before it is decided. */
function resultFor(words: Words, { tie, stage }: Placed, team: string): string[] {
  const side = sideOf(tie, team);
  if (!side || !isDecided(tie)) return [words.replay.toBePlayed];
  return [words.people.result(wentOn(tie, side), stage)];
}

type Props = { readonly team: string; readonly road: readonly Placed[] };

/** A team's ties from its entry to its last, each with the outcome for the team. */
export function Road({ team, road }: Props) {
  const words = useWords();
  return (
    <Section title={words.people.road}>
      <ol className="grid gap-2">
        {road.map((placed, index) => (
          <li key={placed.tie.id}>
            <TieLink placed={placed}>
              {[
                ...(index === 0 ? [words.people.entered] : []),
                ...resultFor(words, placed, team),
              ].join(' · ')}
            </TieLink>
          </li>
        ))}
      </ol>
    </Section>
  );
}
