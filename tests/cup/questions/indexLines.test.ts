import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../../src/cup/questions/indexLines.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();
const facts = indexLines(cup);

const at = (line: number) => {
  const found = facts[line - 1];
  if (!found) throw new Error(`the record has a line ${line}`);
  return found;
};

const teamsAt = (line: number) => at(line).teams.map(({ who }) => who.id);
const playersAt = (line: number) => at(line).players.map(({ who }) => who.id);

describe('indexLines', () => {
  it('has every line of the record, verbatim and in order', () => {
    expect(facts.map(({ text }) => text)).toEqual(cup.record.lines);
    expect(facts.map(({ line }) => line)).toEqual(cup.record.lines.map((_, index) => index + 1));
  });

  it('leads from each line below the first heading to a round, or to one tie', () => {
    const below = facts.slice(16).filter(({ text }) => text !== '');
    const headings = below.filter(({ text }) => text.startsWith('=='));
    expect(headings.map(({ rounds }) => rounds[0]?.name)).toEqual(cup.rounds.map((r) => r.name));
    const others = below.filter(({ text }) => !text.startsWith('=='));
    expect(others).toHaveLength(23 + 23 + 32);
    for (const { ties } of others) expect(ties).toHaveLength(1);
  });

  it('leads from a tie’s line to both teams, as they stand in it', () => {
    expect(at(101).ties[0]?.id).toBe('final/kairat-fosfor');
    expect(teamsAt(101)).toEqual(['kairat', 'fosfor']);
    expect(teamsAt(96)).toEqual(['fosfor', 'traktor-pavlodar']);
  });

  it('leads from a scorer line to its team and scorers, as they stand in it', () => {
    expect(teamsAt(102)).toEqual(['kairat']);
    expect(playersAt(102)).toEqual([
      'kairat-naidovskiy',
      'kairat-klimov',
      'kairat-volgin',
      'kairat-abildaev',
    ]);
    expect(playersAt(36)).toContain('spartak-semipalatinsk-a-rykov');
  });

  it('tells a name that is printed otherwise than its club is called', () => {
    expect(at(83).teams.map(({ name, who }) => [name, who.name])).toEqual([
      ['Kaisar', 'Kaisar'],
      ['Gornyak Dzhezkazgan', 'Gornyak Khromtau'],
    ]);
  });

  it('leads from the infobox to what it states and to whom it names', () => {
    expect([7, 8, 9, 10, 11, 12].flatMap((line) => at(line).claims)).toEqual([
      'teams',
      'winner',
      'second',
      'matches',
      'goals',
      'leaders',
    ]);
    expect(teamsAt(8)).toEqual(['kairat']);
    expect(playersAt(12)).toEqual(['kairat-volgin', 'fosfor-litvinenko']);
  });

  it('names a team once that the infobox and a printed name both put on a line', () => {
    const changed = bundledCup();
    const { winner } = changed.stated;
    const team = changed.teams.find(({ id }) => id === winner?.team);
    team?.printed.push({ name: 'Kairat', lines: [winner?.line ?? 0] });
    const named = indexLines(changed)[(winner?.line ?? 0) - 1];
    expect(named?.teams.map(({ who }) => who.id)).toEqual(['kairat']);
  });

  it('holds the slips of a line', () => {
    expect(at(82).slips.map(({ printed, read }) => [printed, read])).toEqual([['Jule', 'July']]);
    expect(facts.flatMap(({ slips }) => slips)).toHaveLength(cup.slips.length);
  });

  it('leads from the next season to its cup', () => {
    expect(at(13).seasons).toEqual([{ season: '1993', line: 13, cup: 'kazakhstan-cup-1993' }]);
  });

  it('has nothing where nothing came from a line', () => {
    const prose = facts.filter(
      ({ line: _line, text, ...lists }) =>
        text !== '' && Object.values(lists).every((list) => list.length === 0),
    );
    expect(prose.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 15]);
  });

  it('leads back from each line of a tie, a team and a player, in any cup', () => {
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const generated = generateCup(shape);
        const lines = indexLines(generated);
        for (const tie of tiesOf(generated))
          for (const line of tie.lines) expect(lines[line - 1]?.ties).toContain(tie);
        for (const team of generated.teams)
          for (const { name, lines: printed } of team.printed)
            for (const line of printed)
              expect(lines[line - 1]?.teams).toContainEqual({ name, who: team });
        const mentions = lines.flatMap(({ players }) => players).length;
        expect(mentions).toBeGreaterThanOrEqual(generated.players.length);
      }),
      { numRuns: 30 },
    );
  });
});
