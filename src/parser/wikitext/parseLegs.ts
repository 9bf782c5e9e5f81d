import { faultAt, type Report } from '../finding.ts';
import { parsePair } from '../parsePair.ts';
import { quote } from '../quote.ts';
import type { FixtureNode, Outcome, Pair, TieNode, Word } from '../syntax.ts';
import { parseOutcome } from './parseOutcome.ts';
import { argumentsOf, type Template } from './readTemplate.ts';
import { render } from './render.ts';
import type { Source } from './toSource.ts';

/** `{{OneLegResult|A|flag|2–1|B|flag}}`, or `{{TwoLegResult|A|flag|3–2|B|flag|2–1|1–1}}`. */
export const isLegs = ({ name }: Template): boolean => /^(?:one|two) ?leg ?result$/u.test(name);

const turn = ({ home, away }: Pair): Pair => ({ home: away, away: home });

/** The second leg is printed as the first is, and played the other way round. */
const turnOutcome = (outcome: Outcome): Outcome =>
  outcome.kind === 'walkover'
    ? outcome
    : {
        ...outcome,
        score: turn(outcome.score),
        ...(outcome.shootout && { shootout: turn(outcome.shootout) }),
      };

const addUp = (legs: readonly Outcome[]): Pair =>
  legs.reduce(
    (all, leg) =>
      leg.kind === 'score'
        ? { home: all.home + leg.score.home, away: all.away + leg.score.away }
        : all,
    { home: 0, away: 0 },
  );

/** Whether a printed sum is that of the legs. A word in its place says nothing. */
const isSum = (printed: string, legs: readonly Outcome[]): boolean => {
  const said = parsePair(/^\d{1,2}\D\d{1,2}/u.exec(printed)?.[0] ?? '');
  const sum = addUp(legs);
  return !said || (said.home === sum.home && said.away === sum.away);
};

const nothing = { aet: '', penalties: '', note: '' };

/** Reads one of these lines as the matches that it tells of; with a fault told, none. */
export const parseLegs = (
  source: Source,
  template: Template,
  also: readonly number[],
  report: Report,
): (TieNode | FixtureNode)[] => {
  const { ordered } = argumentsOf(source.text, template);
  const [home, , printed, away, , ...legs] = ordered
    .slice(0, 7)
    .map((part) => render(source, part));
  const place = source.placeAt(template.start);
  const fail = (at: Word | undefined, expected: string): [] => {
    report(faultAt(at ?? place, at ? quote(at.text) : 'nothing', expected));
    return [];
  };
  if (!home?.text || !away?.text) return fail(undefined, 'two teams');
  const both = { line: home.line, also };
  const scores = template.name.startsWith('two') ? legs.slice(0, 2) : printed ? [printed] : [];
  const outcomes = scores.map(({ text }) => parseOutcome(text, nothing));
  if (outcomes.length === 0 || outcomes.includes('unplayed'))
    return [{ type: 'fixture', ...both, home, away }];
  const read = outcomes.filter((outcome) => outcome !== undefined && outcome !== 'unplayed');
  if (read.length < outcomes.length)
    return fail(scores[outcomes.indexOf(undefined)], 'a score such as "2–1"');
  if (read.length > 1 && printed && !isSum(printed.text, read))
    return fail(printed, 'the sum of the legs');
  return read.map((outcome, index) => ({
    type: 'tie',
    ...both,
    ...(index === 0 ? { home, away } : { home: away, away: home }),
    outcome: index === 0 ? outcome : turnOutcome(outcome),
    scorers: [],
  }));
};
