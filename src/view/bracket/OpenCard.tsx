import { useContext } from 'react';
import { sideNames } from '../../cup/model/tie.ts';
import type { OpenSide, OpenTie } from '../../cup/questions/bracketOnDay.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { HighlightContext } from '../ui/highlight.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly tie: OpenTie;
  /** Its size relative to other cards. */
  readonly scale: number;
  readonly isOpen: boolean;
};

/** The place of a tie to come: the teams that wait there, and who can still reach it. */
export function OpenCard({ tie, scale, isOpen }: Props) {
  const words = useWords();
  const className = isOpen ? 'border-blue ring-1 ring-blue' : 'border-link border-dashed';
  return (
    <p
      data-place={tie.id}
      style={scale === 1 ? undefined : { fontSize: `${scale}em` }}
      className={`grid h-full grid-rows-2 rounded-lg border leading-tight text-muted ${className}`}
    >
      {sideNames.map((side) => (
        <OpenRow key={side} side={tie[side]} />
      ))}
      <span className="sr-only">{words.replay.toBePlayed}</span>
    </p>
  );
}

/** A side of a tie to come. A team that waits is on its road already. */
function OpenRow({ side: { team, teams } }: { readonly side: OpenSide }) {
  const words = useWords();
  const index = useCupIndex();
  const highlight = useContext(HighlightContext);
  const names = teams.map((id) => index.teams.get(id)?.name ?? id);
  return (
    <span
      data-team={team}
      data-highlight={team !== undefined && team === highlight.team ? '' : undefined}
      title={names.length > 2 ? names.join(', ') : undefined}
      className="flex min-w-0 items-center pr-1.5 pl-2.5 not-last:border-b not-last:border-line first:rounded-t-[7px] highlighted:bg-honour"
    >
      <span
        className={`wrap-anywhere ${team === undefined ? 'text-[0.8em] leading-[0.95]' : 'text-ink'}`}
      >
        <Sentence text={words.replay.reached(names)} />
      </span>
    </span>
  );
}
