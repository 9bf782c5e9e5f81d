import * as fc from 'fast-check';
import type { Minute, Outcome, TieNode } from '../../src/parser/syntax.ts';

/** What a round says, without lines and columns. */
export type SmallRound = { readonly name: string; readonly ties: readonly SmallTie[] };

export type SmallTie = {
  readonly day?: string;
  readonly home: string;
  readonly away: string;
  readonly outcome: Outcome;
  readonly scorers: readonly { readonly team: string; readonly scorers: readonly SmallScorer[] }[];
};

export type SmallScorer = {
  readonly name: string;
  readonly minutes: readonly Minute[];
  readonly ownGoal: boolean;
};

/** How a record is printed; each field chooses among spellings that mean the same. */
export type Style = {
  readonly heading: '==' | '== ' | '====';
  readonly pair: '-' | '–' | ':';
  readonly prime: "'" | '′' | '’';
  readonly separator: ' , ' | ', ' | ',' | '; ';
  readonly minuteSeparator: ' ' | ', ';
  readonly isAddedFirst: boolean;
  readonly end: '\n' | '\r\n' | '\r';
};

export const style: fc.Arbitrary<Style> = fc.record({
  heading: fc.constantFrom('==', '== ', '===='),
  pair: fc.constantFrom('-', '–', ':'),
  prime: fc.constantFrom("'", '′', '’'),
  separator: fc.constantFrom(' , ', ', ', ',', '; '),
  minuteSeparator: fc.constantFrom(' ', ', '),
  isAddedFirst: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n', '\r'),
});

const nameOf = (units: string): fc.Arbitrary<string> =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...Array.from(units)), minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => words.join(' '));

// Not what a tie line means otherwise: a score, an addition, a list, or a sentence behind its score.
const team = nameOf("AbcdetÉжЖқالهם漢🦅019-.'’()").filter(
  (name) =>
    !/(?:^|\s|\()(?:\d{1,3}\s?-\s?\d{1,3}|a\.?e\.?t)|^-(?:\s|$)/iu.test(name) &&
    !/^\(|\)$/u.test(name) &&
    !(/^\p{Ll}/u.test(name) && name.endsWith('.')),
);
const scorerName = nameOf("AbcdeÉжЖқالهם漢-.'");

const pair = fc.record({ home: fc.nat(99), away: fc.nat(99) });
const minute: fc.Arbitrary<Minute> = fc.record(
  {
    minute: fc.integer({ min: 1, max: 150 }),
    added: fc.integer({ min: 1, max: 60 }),
    penalty: fc.constant(true),
  },
  { requiredKeys: ['minute'] },
);
const scorer = fc.record({
  name: scorerName,
  minutes: fc.array(minute, { maxLength: 3 }),
  ownGoal: fc.boolean(),
});
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant({ kind: 'walkover' } as const),
  fc.record(
    { kind: fc.constant('score'), score: pair, extraTime: fc.boolean(), shootout: pair },
    { requiredKeys: ['kind', 'score', 'extraTime'] },
  ),
);
const day = fc
  .date({ min: new Date('1872-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const tie: fc.Arbitrary<SmallTie> = fc
  .record(
    {
      day,
      home: team,
      away: team,
      outcome,
      lists: fc.array(fc.array(scorer, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    },
    { requiredKeys: ['home', 'away', 'outcome', 'lists'] },
  )
  .map(({ lists, ...rest }) => ({
    ...rest,
    scorers: lists.map((scorers, i) => ({ team: i === 0 ? rest.home : rest.away, scorers })),
  }));

/** A tie without a day of its own has the day of the tie before it in its round. */
const withDays = (ties: readonly SmallTie[]): readonly SmallTie[] => {
  let last: string | undefined;
  return ties.map((each) => {
    last = each.day ?? last;
    return last === undefined ? each : { ...each, day: last };
  });
};

export const smallCup: fc.Arbitrary<readonly SmallRound[]> = fc.array(
  fc.record({ name: team, ties: fc.array(tie, { minLength: 1, maxLength: 4 }).map(withDays) }),
  { maxLength: 3 },
);

const months =
  'January February March April May June July August September October November December';

const writeDay = (date: string): string => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${dayOfMonth} ${months.split(' ')[(month ?? 0) - 1]} ${year}`;
};

const writeOutcomeAndAway = ({ outcome: said, away }: SmallTie, how: Style): string => {
  if (said.kind === 'walkover') return `(w/o) ${away}`;
  const { score, extraTime, shootout } = said;
  const printed = `${score.home}${how.pair}${score.away}`;
  const added = `${extraTime ? ' a.e.t.' : ''}${shootout ? ` (${shootout.home}-${shootout.away} p)` : ''}`;
  return how.isAddedFirst ? `${printed}${added} ${away}` : `${printed} ${away}${added}`;
};

const writeScorer = ({ name, minutes, ownGoal }: SmallScorer, how: Style): string => {
  const printed = minutes.map(
    ({ minute: regular, added, penalty }) =>
      `${regular}${added ? `+${added}` : ''}${how.prime}${penalty ? ' (pen.)' : ''}`,
  );
  return [name, ...(ownGoal ? ['(o.g.)'] : []), printed.join(how.minuteSeparator)].join(' ').trim();
};

const writeTie = (each: SmallTie, dayAbove: string | undefined, how: Style): readonly string[] => [
  ...(each.day && each.day !== dayAbove ? [writeDay(each.day)] : []),
  `${each.home} ${writeOutcomeAndAway(each, how)}`,
  ...each.scorers.map(
    (list) =>
      `  ${list.team}: ${list.scorers.map((one) => writeScorer(one, how)).join(how.separator)}`,
  ),
];

/** The record that says what the cup says. */
export const writeRecord = (cup: readonly SmallRound[], how: Style): string =>
  cup
    .flatMap(({ name, ties }) => [
      `${how.heading}${name}${how.heading.trim()}`,
      ...ties.flatMap((each, i) => writeTie(each, ties[i - 1]?.day, how)),
      '',
    ])
    .map((line) => `${line}${how.end}`)
    .join('');

/** What the tie's node says, without lines and columns. */
export const smallTieOf = ({ date, home, away, outcome: said, scorers }: TieNode): SmallTie => ({
  ...(date && { day: date.day }),
  home: home.text,
  away: away.text,
  outcome: said,
  scorers: scorers.map((line) => ({
    team: line.team.text,
    scorers: line.scorers.map(({ name, ...rest }) => ({ name: name.text, ...rest })),
  })),
});
