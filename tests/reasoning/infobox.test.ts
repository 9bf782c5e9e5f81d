import { describe, expect, it } from 'vitest';
import type { Player, Team } from '../../src/cup/model/team.ts';
import type { FieldNode } from '../../src/parser/syntax.ts';
import { findLeaders, readFacts, readLeaders, readStated } from '../../src/reasoning/infobox.ts';

const field = (name: string, value: string): FieldNode => ({
  type: 'field',
  line: 3,
  name: { text: name, line: 3, column: 3 },
  value: { text: value, line: 3, column: 9 },
});

const printed = (name: string) => [{ name, lines: [1] }];

const team = (id: string, name: string): Team => ({
  id,
  name,
  printed: printed(name),
  because: [],
});

const player = (id: string, name: string, of: string): Player => ({
  ...team(id, name),
  team: of,
});

const teams = [team('kairat', 'Kairat'), team('fosfor', 'Fosfor')];

const factsOf = (...fields: readonly FieldNode[]) =>
  readFacts({ lines: [], fields, rounds: [], skipped: [] });

const leadersOf = (players: readonly Player[], text: string) =>
  findLeaders(readLeaders([field('Top scorer', text)]), teams, players).map((leader) => [
    leader.player.id,
    leader.count,
  ]);

describe('the season of a cup', () => {
  it.each([
    ['2018/19', '2018/19'],
    ['season 2018–2019', '2018–2019'],
    ['1999/00', '1999/00'],
    ['2018/20', undefined],
    ['2018', undefined],
    ['1992-05-08', undefined],
  ])('of %j is %s', (text, season) => {
    expect(factsOf(field('Year', text)).season).toBe(season);
  });
});

describe('the year of a cup', () => {
  it.each([
    ['1992', 1992],
    ['season 1992/93', 1992],
    ['19921', undefined],
    ['119921', undefined],
    ['0992', undefined],
    ['', undefined],
  ])('of "%s" is %s', (text, year) => {
    expect(factsOf(field('Year', text)).year).toBe(year);
  });

  it('is that of its field, not of its title', () => {
    expect(factsOf(field('Title', 'Cup of 1991'), field('Year', '1992')).year).toBe(1992);
  });

  it('is not there where nothing is printed', () => {
    expect(factsOf()).toEqual({ title: '', name: '' });
  });
});

describe('a scoring leader', () => {
  const volgin = player('kairat-volgin', 'Volgin', 'kairat');

  it.each(['Scoring leader', 'Scoring leaders', 'Top scorer', ' TOP SCORERS '])(
    'is read under the name "%s"',
    (name) => {
      expect(readLeaders([field(name, 'Sergei Volgin ( Kairat ), 6')])).toEqual([
        { name: 'Sergei Volgin', team: 'Kairat', count: 6, line: 3 },
      ]);
    },
  );

  it('is known by the whole name or by its last word', () => {
    expect(leadersOf([volgin], 'Volgin (Kairat), 6')).toEqual([['kairat-volgin', 6]]);
    expect(leadersOf([volgin], 'Sergei  Volgin (Kairat), 6')).toEqual([['kairat-volgin', 6]]);
    expect(leadersOf([volgin], 'Volgin Sergei (Kairat), 6')).toEqual([]);
  });

  it('is nobody of another team', () => {
    expect(leadersOf([player('fosfor-volgin', 'Volgin', 'fosfor')], 'Volgin (Kairat), 6')).toEqual(
      [],
    );
  });

  it('is one of that team, whoever has the name in others', () => {
    const players = [player('fosfor-volgin', 'Volgin', 'fosfor'), volgin];
    expect(leadersOf(players, 'Volgin (Kairat), 6')).toEqual([['kairat-volgin', 6]]);
  });

  it('is nobody where two of the team may be meant', () => {
    const other = player('kairat-sergei-volgin', 'Sergei Volgin', 'kairat');
    expect(leadersOf([volgin, other], 'Sergei Volgin (Kairat), 6')).toEqual([]);
  });
});

describe('what an infobox claims', () => {
  it.each(['Num Teams', 'Teams'])('of teams is read under the name "%s"', (name) => {
    expect(readStated([field(name, '24')], teams, [])).toEqual({
      teams: { count: 24, line: 3 },
      leaders: [],
    });
  });

  it.each(['Matches', 'Matches played'])('of matches is read under the name "%s"', (name) => {
    expect(readStated([field(name, '22')], teams, []).matches?.count).toBe(22);
  });

  it.each(['22 (one walkover)', 'about 22', '1234567', ''])(
    'is no count where it is "%s"',
    (text) => {
      expect(readStated([field('Matches', text)], teams, [])).toEqual({ leaders: [] });
    },
  );

  it.each(['Second', 'Runners-up', 'Runner-up'])(
    'of the second is read under the name "%s"',
    (name) => {
      expect(readStated([field(name, 'Fosfor')], teams, []).second).toEqual({
        team: 'fosfor',
        line: 3,
      });
    },
  );

  it('is left out where it names nobody of the cup', () => {
    expect(readStated([field('Winners', 'Spartak')], teams, [])).toEqual({ leaders: [] });
  });
});
