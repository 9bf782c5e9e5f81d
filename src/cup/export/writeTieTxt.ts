import { basisOf } from '../basisOf.ts';
import type { Match, Score, Tie } from '../tie.ts';
import { winnerOf } from '../ties.ts';
import { plainName } from './plainName.ts';
import { writeGoalsTxt } from './writeGoalsTxt.ts';

/**
 * A tie as lines of Football.TXT: one a match with its goals below, and in brackets what the format has no sign for.
 * A walkover is `w/o`. The home name is filled up to `width`, so that scores stand below each other.
 */
export function writeTieTxt(tie: Tie, width: number): string[] {
  const notes = notesOf(tie).map((note) => `    [${note}]`);
  if (tie.matches.length === 0) return [writeMatch(tie, 'w/o', width), ...notes];
  const last = tie.matches.at(-1);
  const lines = tie.matches.flatMap((match) => {
    const { line, notes: open } = writeGoalsTxt(match);
    const score = match === last ? writeResult(tie, match) : writeScore(match.score);
    return [
      writeMatch(tie, score, width),
      ...(line === undefined ? [] : [`    ${line}`]),
      ...open.map((note) => `    [${note}]`),
    ];
  });
  return [...lines, ...notes];
}

const writeScore = ({ home, away }: Score): string => `${home}-${away}`;

/** Two spaces part what single ones would join: names may hold spaces and end in a number. */
const writeMatch = ({ home, away }: Tie, result: string, width: number): string =>
  `  ${plainName(home.name).padEnd(width)}  ${result}  ${plainName(away.name)}`;

/**
 * The score of the deciding match. Whether extra time came before a shoot-out is not known, so that its score is
 * written in the form that says nothing of it.
 */
function writeResult({ decidedBy: { kind, shootout } }: Tie, { score }: Match): string {
  if (kind === 'extra-time') return `${writeScore(score)} a.e.t.`;
  return writeScore(score) + (shootout ? `, ${writeScore(shootout.score)} pen.` : '');
}

function notesOf(tie: Tie): string[] {
  const { kind, shootout } = tie.decidedBy;
  const name = plainName(winnerOf(tie).name);
  const inferred = basisOf(tie.decidedBy) === 'rules' ? ', inferred from the rules' : '';
  const isOpen = kind === 'penalties' && !shootout;
  return [
    ...(kind === 'walkover' ? [`${name} won without a match`] : []),
    ...(kind === 'not-recorded' ? [`${name} won, how is not recorded`] : []),
    ...(isOpen ? [`${name} won on penalties, score not recorded${inferred}`] : []),
    ...(kind === 'score' && tie.matches.length > 1 ? [`${name} won`] : []),
    ...(tie.date ? [] : ['date not recorded']),
  ];
}
