import { faultAt, type Reading } from '../finding.ts';
import { placeAt, squeeze, wordAt, type Line } from '../line.ts';
import { hasNote } from './hasNote.ts';
import { hasBareMinutes, parseMarks, type Mark } from './parseMarks.ts';
import { quote } from '../quote.ts';
import type { Minute, ScorerNode, ScorersNode, Word } from '../syntax.ts';

type Draft = {
  readonly name: Word;
  readonly minutes: Minute[];
  ownGoal: boolean;
  readonly count?: number;
};

const scorerExample = `a scorer such as "C", "D 9' 36'" or "E (o.g.)", with minutes from 1 to 150`;

/** Extra time ends at 120; the rest is room for what a referee adds. */
const isPlayed = ({ minute, added = 1 }: Minute): boolean =>
  minute >= 1 && minute <= 150 && added >= 1 && added <= 60;

/** Gives a scorer one mark; false where it means nothing there. */
const takeMark = (scorer: Draft, mark: Mark): boolean => {
  if (mark === 'own goal') {
    scorer.ownGoal = true;
    return true;
  }
  if (mark !== 'penalty') return isPlayed(mark) && scorer.minutes.push(mark) > 0;
  const last = scorer.minutes.pop();
  return last !== undefined && scorer.minutes.push({ ...last, penalty: true }) > 0;
};

const counted = /^(.+) \(([1-9]\d?)\)$/u;

/**
 * The scorer that a part of the line names, or, where it is a bare minute behind other minutes, the one before it.
 * A count ("C (2)") stands for minutes that are not printed; otherwise no name holds a digit.
 */
const scorerOf = (name: Word, first: Mark | undefined, before?: Draft): Draft | undefined => {
  const isMinute = typeof first === 'object';
  if (name.text === '') return isMinute && before?.minutes.length ? before : undefined;
  const [, text = name.text, count] = (first === undefined && counted.exec(name.text)) || [];
  return /[\p{N}:]/u.test(text) || hasNote(text)
    ? undefined
    : {
        name: { ...name, text },
        minutes: [],
        ownGoal: false,
        ...(count && { count: Number(count) }),
      };
};

/** The index of the first colon that leaves one of the names, else of the first colon, else -1. */
const teamEnd = (text: string, names: readonly string[]): number => {
  const squeezed = squeeze(text);
  const colons = names
    .filter((name) => squeezed.startsWith(`${name}:`) || squeezed.startsWith(`${name} :`))
    .map((name) => name.split(':').length - 1);
  let end = text.indexOf(':');
  for (let passed = colons.length > 0 ? Math.min(...colons) : 0; passed > 0; passed -= 1)
    end = text.indexOf(':', end + 1);
  return end;
};

const parseList = (line: Line, from: number): Reading<readonly ScorerNode[]> => {
  const scorers: Draft[] = [];
  const areBare = hasBareMinutes(line.text.slice(from));
  let start = from;
  for (const part of line.text.slice(from).split(/[,;]/u)) {
    const end = start + part.length;
    const marked = parseMarks(part, areBare);
    const name = wordAt(line, start, start + (marked?.nameEnd ?? 0));
    const scorer = marked && scorerOf(name, marked.marks[0], scorers.at(-1));
    if (!scorer || !marked.marks.every((mark) => takeMark(scorer, mark)))
      return { fault: faultAt(placeAt(line, start, end), quote(part.trim()), scorerExample) };
    if (scorer !== scorers.at(-1)) scorers.push(scorer);
    start = end + 1;
  }
  return { node: scorers };
};

/**
 * Reads a scorer line, `Team: C , D 9' 36', E (2), F (o.g.)` or `Team: C 9, 36`, with `,` or `;` between the scorers. The team is one of
 * `names`, the names of the sides above it.
 */
export const parseScorers = (line: Line, names: readonly string[]): Reading<ScorersNode> => {
  const end = teamEnd(line.text, names);
  const team = wordAt(line, 0, Math.max(end, 0));
  if (end < 0 || !names.includes(team.text)) {
    const found = quote(end < 0 ? line.text.trim() : team.text);
    return {
      fault: faultAt(placeAt(line), found, `${names.map(quote).join(' or ')}, and a colon`),
    };
  }
  const list = parseList(line, end + 1);
  if ('fault' in list) return list;
  return { node: { type: 'scorers', line: line.number, team, scorers: list.node } };
};
