import { onLines } from '../../cup/evidence/grounds.ts';
import { sideNames, type ScorerEntry, type SideName, type Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { ScorerLink } from '../links/ScorerLink.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Part } from './Part.tsx';

/** The named scorers of each side with their certain and possible goals, and the full name where a source has one. */
export function Scorers({ tie }: { readonly tie: Tie }) {
  const words = useWordsOf(tieWords);
  const sides = sideNames
    .map((side) => ({ side, entries: tie.matches.flatMap(({ scorers }) => scorers[side]) }))
    .filter(({ entries }) => entries.length > 0);
  if (sides.length === 0) return null;
  return (
    <Part title={words.panel.scorers} grounds={onLines(tie.lines)}>
      {sides.map(({ side, entries }) => (
        <SideScorers key={side} tie={tie} side={side} entries={entries} />
      ))}
    </Part>
  );
}

type SideProps = {
  readonly tie: Tie;
  readonly side: SideName;
  readonly entries: readonly ScorerEntry[];
};

function SideScorers({ tie, side, entries }: SideProps) {
  return (
    <section className="mt-2 first-of-type:mt-0">
      <h4 className="text-sm wrap-anywhere text-muted">
        <bdi>{tie[side].name}</bdi>
      </h4>
      <ul className="divide-y divide-line">
        {entries.map((entry, index) => (
          <Scorer key={index} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Scorer({ entry }: { readonly entry: ScorerEntry }) {
  const words = useWordsOf(tieWords);
  const { players, teams } = useCupIndex();
  const full = players.get(entry.player)?.fullName;
  const own = entry.ownGoal === undefined ? undefined : teams.get(entry.ownGoal);
  return (
    <li className="flex justify-between gap-3 py-1">
      <span className="wrap-anywhere">
        <ScorerLink player={entry.player} name={entry.name} className="font-winner" />
        {own && (
          <span className="text-muted">
            {' '}
            <Sentence text={words.panel.ownGoal(own.name)} />
          </span>
        )}
        {full && (
          <span data-sources={full.source} className="text-muted">
            {' '}
            <bdi>{full.name}</bdi>
          </span>
        )}
      </span>
      <span className="font-winner whitespace-nowrap">{words.goalRange(entry.count)}</span>
    </li>
  );
}
