import { describe, expect, it } from 'vitest';
import { checksOf, type Check } from '../../../src/cup/questions/checks.ts';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { finalOf, tiesOf } from '../../../src/cup/questions/ties.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { at } from '../at.ts';
import { bundledCup } from '../bundledCup.ts';
import { dateOf } from '../../../src/cup/questions/facts.ts';

type Change = (cup: Cup) => void;

const checksAfter = (change: Change): Check[] => {
  const cup = bundledCup();
  change(cup);
  return checksOf(cup);
};

const findKind = (checks: readonly Check[], kind: Check['kind']): Check | undefined =>
  checks.find((check) => check.kind === kind);

const failing = (change: Change): string[] =>
  checksAfter(change)
    .filter(({ holds }) => !holds)
    .map(({ kind, left, right }) => `${kind}: ${left.value}, ${right.value}`);

describe('the checks of the bundled cup', () => {
  const told = () =>
    checksOf(bundledCup()).map(({ kind, about, left, right, relation, holds }) =>
      [kind, about, left.value, relation, right.value, holds].join(' '),
    );

  it('stand in a fixed order and hold', () => {
    expect(told()).toEqual([
      'teams  24 equal 24 true',
      'matches  22 equal 22 true',
      'goals  81 equal 81 true',
      'winner  Kairat equal Kairat true',
      'second  Fosfor equal Fosfor true',
      'leader Sergei Volgin 6 equal 6 true',
      'leader Oleg Litvinenko 6 equal 6 true',
      'others  3 less 6 true',
      'leave  23 equal 23 true',
      'next  22 equal 22 true',
      'scorers  32 equal 32 true',
    ]);
  });

  it('name the lines behind a claim and behind what the ties give', () => {
    const checks = checksOf(bundledCup());
    const linesOf = (kind: Check['kind']) => findKind(checks, kind);
    expect(linesOf('goals')?.left.lines).toEqual([11]);
    expect(linesOf('goals')?.right.lines).toHaveLength(23);
    expect(linesOf('winner')?.left.lines).toEqual([8]);
    expect(linesOf('winner')?.right.lines).toEqual(finalOf(bundledCup()).lines);
    expect(linesOf('others')?.left.lines).toEqual([]);
    expect(linesOf('others')?.right.lines).toEqual([12, 12]);
  });

  it('name the line of each tie, not the one of its day', () => {
    const lines = findKind(checksOf(bundledCup()), 'matches')?.right.lines ?? [];
    const days = tiesOf(bundledCup()).flatMap((tie) => dateOf(tie)?.line ?? []);
    expect(lines.filter((line) => line === 0 || days.includes(line))).toEqual([]);
  });

  it('name the lines of the ties that a leader scored in', () => {
    const leader = findKind(checksOf(bundledCup()), 'leader');
    expect(leader?.left.lines).toEqual([12]);
    expect(leader?.right.lines).toContain(finalOf(bundledCup()).lines.at(-1));
  });

  it('tell goals of scorers from own goals', () => {
    const [of = 0, own = 0] = findKind(checksOf(bundledCup()), 'goals')?.right.parts ?? [];
    expect(of + own).toBe(81);
    const entries = tiesOf(bundledCup()).flatMap(({ matches }) =>
      matches.flatMap(({ scorers }) => [...scorers.home, ...scorers.away]),
    );
    expect(own).toBe(entries.filter(({ ownGoal }) => ownGoal !== undefined).length);
  });
});

describe('a cup', () => {
  it('is not checked for what its record does not claim', () => {
    const checks = checksAfter((cup) => {
      cup.stated = { leaders: [] };
    });
    expect(checks.map(({ kind }) => kind)).toEqual(['leave', 'next', 'scorers']);
  });

  it('of one team more leaves a claim and a tree behind', () => {
    expect(failing((cup) => cup.teams.push({ ...at(cup.teams, 0), id: 'x' }))).toEqual([
      'teams: 24, 25',
      'leave: 24, 23',
    ]);
  });

  it('with other matches and goals than it claims fails', () => {
    expect(
      failing((cup) => {
        finalOf(cup).matches.length = 0;
      }),
    ).toEqual(['matches: 22, 21', 'goals: 81, 75', 'leader: 6, 5', 'leader: 6, 5']);
  });

  it('with another winner than it claims fails twice', () => {
    expect(
      failing((cup) => {
        finalOf(cup).winner = 'away';
      }),
    ).toEqual(['winner: Kairat, Fosfor', 'second: Fosfor, Kairat']);
  });

  it('that claims a team which it does not have names it as claimed', () => {
    expect(
      failing((cup) => {
        cup.stated.winner = { team: 'spartak', line: 8 };
      }),
    ).toEqual(['winner: spartak, Kairat']);
  });

  it('whose leader cannot have scored so often fails', () => {
    expect(
      failing((cup) => {
        at(cup.stated.leaders, 0).count = 60;
      }).filter((check) => check.startsWith('leader')),
    ).toHaveLength(1);
    expect(
      failing((cup) => {
        at(cup.stated.leaders, 0).count = 0;
      }).filter((check) => check.startsWith('leader')),
    ).toHaveLength(1);
  });

  it('in which another scored as often as the leaders fails', () => {
    expect(
      failing((cup) => {
        for (const leader of cup.stated.leaders) leader.count = 3;
      }),
    ).toContain('others: 3, 3');
  });

  it('has no others where all scorers lead', () => {
    const checks = checksAfter((cup) => {
      const leader = at(cup.stated.leaders, 0);
      cup.stated.leaders = cup.players.map(({ id }) => ({ ...leader, player: id }));
    });
    expect(findKind(checks, 'others')).toBeUndefined();
  });

  it('in which two ties are fed by one fails', () => {
    expect(
      failing((cup) => {
        const { ties } = at(cup.rounds, -2);
        at(ties, 1).home.feeder = at(ties, 0).home.feeder;
      }),
    ).toContain('next: 22, 21');
  });

  it('with more scorers than goals fails', () => {
    const many = failing((cup) => {
      const match = at(finalOf(cup).matches, 0);
      at(match.scorers.away, 0).count = { least: 2, most: 2 };
    });
    expect(many).toContain('scorers: 32, 31');
    const few = failing((cup) => {
      at(finalOf(cup).matches, 0).score = { home: 9, away: 1 };
    });
    expect(few).toContain('scorers: 32, 31');
  });

  it('of any size holds', () => {
    const cup = generateCup({ teams: 300, byes: 0.2, lateEntries: 0.2 });
    expect(checksOf(cup).filter(({ holds }) => !holds)).toEqual([]);
  });
});
