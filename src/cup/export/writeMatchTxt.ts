import { basisOf } from '../evidence/basisOf.ts';
import type { Sheet } from '../model/sheet.ts';
import { otherSide, type Match, type Tie } from '../model/tie.ts';
import { howDecided, lastMatchOf, shootoutOf, wasPlayed } from '../questions/facts.ts';
import { fromHost, turn, writeMatchScore, writePair } from '../questions/fromHost.ts';
import { scoreOf } from '../questions/tally.ts';
import { winningSideOf } from '../questions/ties.ts';
import { plainName } from './plainName.ts';
import { writeGoalsTxt } from './writeGoalsTxt.ts';

/**
 * A match as lines of Football.TXT: its host first, its goals below, and in brackets what the format has no sign for.
 * A walkover is `w/o`. The host's name is filled up to `width`, so that scores stand below each other. The last match
 * of a tie says who won the tie where its score does not. The ground, the attendance and the referee are the record's;
 * where it prints none, the last match of a tie has those of the sheet.
 */
export function writeMatchTxt(tie: Tie, match: Match, width: number, sheet?: Sheet): string[] {
  const isLast = match === lastMatchOf(tie);
  const goals = wasPlayed(match) ? writeGoalsTxt(fromHost(match)) : { notes: [] };
  const notes = [...goals.notes, ...notesOf(match), ...(isLast ? notesOfTie(tie) : [])];
  const [first, second] = [tie[match.host], tie[otherSide(match.host)]];
  const about = aboutOf(match, isLast ? sheet : undefined);
  const names = [plainName(first.name).padEnd(width), writeResult(match), plainName(second.name)];
  return [
    // Two spaces part what single ones would join: names may hold spaces and end in a number.
    `  ${names.join('  ')}${writePlace(about)}`,
    ...(goals.line === undefined ? [] : [`    ${goals.line}`]),
    ...writeProps(about),
    ...notes.map((note) => `    [${note}]`),
  ];
}

/**
 * The score, and a shoot-out's behind it. Where extra time before it is not known, the score is written in the form
 * that says nothing of it. The scores after 90 minutes and at half-time stand in a bracket behind all.
 */
function writeResult(match: Match): string {
  const result = [writeKicks(match), writeTimes(match)].filter(Boolean);
  return result.join(' ');
}

function writeKicks(match: Match): string {
  const score = writeMatchScore(match);
  if (!match.shootout) return score;
  const kicks = `${writePair(turn(match.shootout.score, match.host))} pen.`;
  return match.extraTime ? `${kicks} ${score}` : `${score}, ${kicks}`;
}

/** `(1-1, 1-0)`, or `(1-0)`; behind extra time a single one is read as that after 90 minutes, if no word says else. */
function writeTimes({ host, fullTime, halfTime, extraTime }: Match): string {
  const [full, half] = [fullTime, halfTime].map((score) => score && writePair(turn(score, host)));
  if (full !== undefined) return half === undefined ? `(${full})` : `(${full}, ${half})`;
  return half === undefined ? '' : `(${extraTime ? 'HT ' : ''}${half})`;
}

/** Where a match was played, before how many, and who was its referee. */
type About = Pick<Sheet, 'ground' | 'city' | 'attendance' | 'referee'>;

const aboutOf = ({ ground, attendance, referee }: Match, sheet: Sheet | undefined): About => ({
  ...sheet,
  ...(ground !== undefined && { ground, city: undefined }),
  ...(attendance !== undefined && { attendance }),
  ...(referee !== undefined && { referee }),
});

/** Where a match was played: `  @ Central Stadium, Alma-Ata`. */
function writePlace({ ground, city }: About): string {
  const names = [...(ground?.split(',') ?? []), city].flatMap((name) =>
    name === undefined || name.trim() === '' ? [] : [plainName(name)],
  );
  return names.length ? `  @ ${names.join(', ')}` : '';
}

const writeProps = ({ attendance, referee }: About): string[] => [
  ...(referee === undefined ? [] : [`    Referee: ${writeReferee(referee)}`]),
  ...(attendance === undefined ? [] : [`    Attendance: ${attendance}`]),
];

/** A referee's country or town stands in brackets behind the name. */
const writeReferee = (referee: string): string => {
  const [, name = referee, home] = /^(.+?)\s*\(([^()]+)\)$/.exec(referee) ?? [];
  return plainName(name) + (home === undefined ? '' : ` (${plainName(home)})`);
};

const notesOf = ({ status, date }: Match): string[] => [
  ...(status === 'awarded' || status === 'abandoned' ? [status] : []),
  ...(date ? [] : ['date not recorded']),
];

/** Who won a tie, where its last score does not say so. */
function notesOfTie(tie: Tie): string[] {
  const kind = howDecided(tie);
  if (kind === 'both') return ['Both Qualified'];
  const side = winningSideOf(tie);
  if (!side) return [];
  const name = plainName(tie[side].name);
  const score = scoreOf(tie);
  const sum = score && writePair(turn(score, side));
  if (kind === 'walkover') return [`${name} won without a match`];
  if (kind === 'aggregate') return [`${name} won ${sum} on aggregate`];
  if (kind === 'away-goals') return [`${name} won on away goals, ${sum} on aggregate`];
  if (kind === 'lots') return [`${name} won by lots`];
  if (kind === 'not-recorded') return [`${name} won, how is not recorded`];
  if (kind !== 'penalties' || shootoutOf(tie)) return [];
  const inferred = basisOf(tie) === 'rules' ? ', inferred from the rules' : '';
  return [`${name} won on penalties, score not recorded${inferred}`];
}
