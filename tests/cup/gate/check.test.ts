import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/cup/gate/check.ts';
import type { Cup } from '../../../src/cup/model/cup.ts';
import type { Tie } from '../../../src/cup/model/tie.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { writeIssue } from '../../../src/issue.ts';
import { at } from '../at.ts';
import { bundledCup, bundledText } from '../bundledCup.ts';

type Break = (cup: Cup) => void;

const tieIn = (cup: Cup, id: string): Tie => {
  const tie = tiesOf(cup).find((each) => each.id === id);
  if (!tie) throw new Error(`the bundled cup has a tie ${id}`);
  return tie;
};

const firstOf = <T>(list: readonly T[]): T => at(list, 0);

const faultsOf = (data: unknown): string[] => {
  const checked = check(data);
  return checked.ok ? [] : checked.issues.map(writeIssue);
};

const faultsAfter = (damage: Break): string[] => {
  const cup = bundledCup();
  damage(cup);
  return faultsOf(cup);
};

const final = (cup: Cup) => tieIn(cup, 'final/kairat-fosfor');
const semi = (cup: Cup) => tieIn(cup, 'semi-finals/kaisar-kairat');
const opener = (cup: Cup) => tieIn(cup, 'first-round/kairat-shakhter-karaganda');
const walkover = (cup: Cup) => tieIn(cup, 'second-round/khimik-kustanay-skif-arsenal');
const scorersOf = (tie: Tie) => firstOf(tie.matches).scorers;

const broken: Readonly<Record<string, readonly [Break, ...string[]]>> = {
  'two teams of one id': [
    (cup) => cup.teams.push(firstOf(cup.teams)),
    'teams.24.id: found "zhiger", expected an id that stands once',
  ],
  'two players of one id': [
    (cup) => cup.players.push(firstOf(cup.players)),
    'players.50.id: found "zhiger-zhanuzakov", expected an id that stands once',
  ],
  'two sources of one id': [
    (cup) => cup.sources.push(firstOf(cup.sources)),
    'sources.8.id: found "record", expected an id that stands once',
  ],
  'a source whose address a browser would run': [
    (cup) => Object.assign(firstOf(cup.sources), { url: 'javascript:alert(1)' }),
    'sources.0.url: found "javascript:alert(1)", expected /^https?:\\/\\/\\S+$/',
  ],
  'two rounds of one id': [
    (cup) => Object.assign(firstOf(cup.rounds), { id: 'final' }),
    'rounds.4.id: found "final", expected an id that stands once',
  ],
  'two ties of one id': [
    (cup) => Object.assign(firstOf(cup.rounds).ties[1] ?? {}, { id: firstOf(tiesOf(cup)).id }),
    'rounds.0.ties.1.id: found "first-round/zhiger-metallist-petropavlsk", expected an id that stands once',
  ],
  'a tie with the id of another round': [
    (cup) => Object.assign(final(cup), { id: 'semi-finals/kairat-fosfor' }),
    'rounds.4.ties.0.id: found "semi-finals/kairat-fosfor", expected an id that starts with "final/"',
  ],
  'a side of no team': [
    (cup) => Object.assign(final(cup).home, { team: 'nobody' }),
    'rounds.4.ties.0.home.team: found "nobody", expected the id of a team',
  ],
  'a feeder that is no tie': [
    (cup) => Object.assign(final(cup).home, { feeder: 'semi-finals/a-b' }),
    'rounds.4.ties.0.home.feeder: found "semi-finals/a-b", expected the id of a tie of an earlier round',
  ],
  'a feeder of the same round': [
    (cup) => Object.assign(semi(cup).home, { feeder: semi(cup).id }),
    'rounds.3.ties.0.home.feeder: found "semi-finals/kaisar-kairat", expected the id of a tie of an earlier round',
  ],
  'a feeder that another team won': [
    (cup) => Object.assign(final(cup).home, { feeder: final(cup).away.feeder }),
    'rounds.4.ties.0.home.feeder: found "semi-finals/fosfor-traktor-pavlodar", expected a tie that "kairat" won',
  ],
  'a feeder of two ties': [
    (cup) => Object.assign(final(cup).home, { feeder: opener(cup).id }),
    'rounds.4.ties.0.home.feeder: found "first-round/kairat-shakhter-karaganda", expected a tie that feeds no other',
  ],
  'a tie that feeds none': [
    (cup) => delete final(cup).home.feeder,
    'rounds.3.ties.0.id: found "semi-finals/kaisar-kairat", expected a tie that feeds a later one',
  ],
  'a team that enters twice': [
    (cup) => delete final(cup).home.feeder,
    'rounds.4.ties.0.home.team: found "kairat", expected a team that enters once',
  ],
  'a team that never plays': [
    (cup) => cup.teams.push({ ...firstOf(cup.teams), id: 'idle' }),
    'teams.24.id: found "idle", expected a team that plays',
  ],
  'two finals': [
    (cup) => cup.rounds.at(-1)?.ties.push(final(cup)),
    'rounds.4.ties: found "2 ties", expected one tie, the final',
  ],
  'a walkover with a score': [
    (cup) => Object.assign(firstOf(walkover(cup).matches), { score: { home: 3, away: 0 } }),
    'rounds.1.ties.7.matches.0.score: found "a score", expected none where it is walkover',
  ],
  'a match without a score': [
    (cup) => delete firstOf(final(cup).matches).score,
    'rounds.4.ties.0.matches.0.score: found "nothing", expected a score where it was played',
  ],
  'a tie without a match': [
    (cup) => Object.assign(final(cup), { matches: [] }),
    'rounds.4.ties.0.matches: found 0, expected >=1',
  ],
  'a winner with fewer goals': [
    (cup) => Object.assign(final(cup), { winner: 'away' }),
    'rounds.4.ties.0.winner: found "away", expected the side that is ahead in 5-1',
  ],
  'a winner that lost the shoot-out': [
    (cup) =>
      Object.assign(tieIn(cup, 'first-round/zhetysu-kokshetau').matches[0]?.shootout?.score ?? {}, {
        home: 5,
      }),
    'rounds.0.ties.3.winner: found "away", expected the side that is ahead in 5-4',
  ],
  'a scorer that is nobody': [
    (cup) => Object.assign(firstOf(scorersOf(final(cup)).away), { player: 'nobody' }),
    'rounds.4.ties.0.matches.0.scorers.away.0.player: found "nobody", expected the id of a player of "fosfor"',
  ],
  "the other side's scorer": [
    (cup) => Object.assign(firstOf(scorersOf(final(cup)).away), { player: 'kairat-volgin' }),
    'rounds.4.ties.0.matches.0.scorers.away.0.player: found "kairat-volgin", expected the id of a player of "fosfor"',
  ],
  'an own goal of a third team': [
    (cup) => Object.assign(firstOf(scorersOf(final(cup)).away), { ownGoal: 'vostok' }),
    'rounds.4.ties.0.matches.0.scorers.away.0.ownGoal: found "vostok", expected "kairat", the other side',
  ],
  'more goals of a scorer than of the side': [
    (cup) => Object.assign(firstOf(scorersOf(final(cup)).away).count, { most: 2 }),
    'rounds.4.ties.0.matches.0.scorers.away.0.count: found "1 to 2", expected a range from 1 to 1 goals',
  ],
  'a range upside down': [
    (cup) => Object.assign(firstOf(scorersOf(final(cup)).away).count, { most: 0 }),
    'rounds.4.ties.0.matches.0.scorers.away.0.count: found "1 to 0", expected a range from 1 to 1 goals',
  ],
  'more goals of all scorers than of the side': [
    (cup) => Object.assign(firstOf(scorersOf(final(cup)).home).count, { least: 3, most: 3 }),
    'rounds.4.ties.0.matches.0.scorers.home: found "6 goals", expected 5 at most',
  ],
  'a player of no team': [
    (cup) => Object.assign(firstOf(cup.players), { team: 'nobody' }),
    'players.0.team: found "nobody", expected the id of a team',
  ],
  'a stated winner that is nobody': [
    (cup) => Object.assign(cup.stated.winner ?? {}, { team: 'nobody' }),
    'stated.winner.team: found "nobody", expected the id of a team',
  ],
  'a stated second that is nobody': [
    (cup) => Object.assign(cup.stated.second ?? {}, { team: 'nobody' }),
    'stated.second.team: found "nobody", expected the id of a team',
  ],
  'a leader that is nobody': [
    (cup) => Object.assign(cup.stated.leaders[1] ?? {}, { player: 'nobody' }),
    'stated.leaders.1.player: found "nobody", expected the id of a player',
  ],
  'a sheet of no tie': [
    (cup) => Object.assign(firstOf(cup.sheets), { tie: 'final/a-b' }),
    'sheets.0.tie: found "final/a-b", expected the id of a tie',
  ],
  'a record from nowhere': [
    (cup) => Object.assign(cup.record, { source: 'nowhere' }),
    'record.source: found "nowhere", expected the id of a source',
  ],
  'a slip below the record': [
    (cup) => Object.assign(firstOf(cup.slips), { line: 104 }),
    'slips.0.line: found "104", expected a line from 1 to 103',
  ],
  'lines below the record': [
    (cup) => final(cup).lines.push(104),
    'rounds.4.ties.0.lines.4: found "104", expected a line from 1 to 103',
  ],
  'a reason with a line below the record': [
    (cup) => final(cup).decidedBy?.because.push({ kind: 'printed', lines: [101, 999] }),
    'rounds.4.ties.0.decidedBy.because.1.lines.1: found "999", expected a line from 1 to 103',
  ],
  'a line twice': [
    (cup) => final(cup).lines.push(101),
    'rounds.4.ties.0.lines.4: found "101", expected a line that stands once',
  ],
  'a day that the calendar lacks': [
    (cup) => Object.assign(firstOf(final(cup).matches).date ?? {}, { day: '1992-02-30' }),
    'rounds.4.ties.0.matches.0.date.day: found "1992-02-30", expected a day of the calendar',
  ],
  'a day of a year of two digits': [
    (cup) => Object.assign(firstOf(final(cup).matches).date ?? {}, { day: '0092-02-28' }),
    'rounds.4.ties.0.matches.0.date.day: found "0092-02-28", expected a day of the calendar',
  ],
  'more goals than a page can draw': [
    (cup) => Object.assign(firstOf(final(cup).matches).score ?? {}, { home: 1_000_000_000 }),
    'rounds.4.ties.0.matches.0.score.home: found 1000000000, expected <=99',
  ],
  'an id that fills a page, told by its beginning': [
    (cup) => Object.assign(final(cup).home, { team: 'x'.repeat(5000) }),
    `rounds.4.ties.0.home.team: found "${'x'.repeat(119)}…, expected the id of a team`,
  ],
  'a reason from nowhere': [
    (cup) => final(cup).decidedBy?.because.push({ kind: 'source', lines: [], source: 'nowhere' }),
    'rounds.4.ties.0.decidedBy.because.1.source: found "nowhere", expected the id of a source',
  ],
};

describe('check', () => {
  it('passes the bundled cup, and passes on nothing that it does not know', () => {
    const cup = bundledCup();
    expect(check({ ...cup, more: 1 })).toEqual({ ok: true, value: cup });
  });

  it.each(Object.entries(broken))('refuses %s', (_, [damage, ...expected]) => {
    const faults = faultsAfter(damage);
    expect(faults).toEqual(expect.arrayContaining(expected.map((fault) => `fault ${fault}`)));
  });

  it('refuses an unknown source wherever one is named', () => {
    const places = bundledText.match(/"source": ?"/g) ?? [];
    const text = bundledText.replace(/("source": ?)"[a-z-]+"/g, '$1"nowhere"');
    const faults = faultsOf(JSON.parse(text));
    expect(places.length).toBeGreaterThan(50);
    expect(faults).toHaveLength(places.length);
    for (const fault of faults) {
      expect(fault).toMatch(/source: found "nowhere", expected the id of a source$/);
    }
  });

  it('says of a file of format 1 what to do, and no more', () => {
    const fields = structuredClone(Object.entries(bundledCup()));
    expect(faultsOf({ ...Object.fromEntries(fields), format: 1 })).toEqual([
      'fault format: found "1", expected 2: write the file anew with "npm run data"',
    ]);
  });

  it('names the field, what was found and what was expected where the form is wrong', () => {
    const faults = faultsAfter((cup) => Object.assign(opener(cup), { winner: 'nobody' }));
    expect(faults).toEqual([
      'fault rounds.0.ties.1.winner: found "nobody", expected ("home" | "away" | "both")',
    ]);
  });

  it.each([[null], [undefined], [1], ['text']])('refuses %j as a whole', (data) => {
    expect(faultsOf(data)).toEqual([expect.stringContaining('fault the whole file: found')]);
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(check(data).ok).toBe(false);
      }),
    );
  });
});
