import { describe, expect, it } from 'vitest';
import { tallyCup } from '../../src/cup/questions/tally.ts';
import { championOf, hasFinal, placeTies, tiesOf } from '../../src/cup/questions/ties.ts';
import { daysOf } from '../../src/cup/questions/playedOn.ts';
import { summarise } from '../../src/cup/questions/summarise.ts';
import { cupOf, faultsOf } from './read.ts';

const semis = (...lines: readonly string[]) =>
  ['▪ Semi-finals', 'Sat May 1 1999', ...lines].join('\n');
const final = ['▪ Final', 'Sat May 8 1999', '  Alpha  v  Delta', ''].join('\n');

const running = `= Little Cup 1999\n\n${semis('  Alpha  2-0  Beta', '  Gamma  0-1  Delta')}\n\n${final}`;

describe('a running cup', () => {
  const cup = cupOf(running);
  const last = tiesOf(cup).at(-1);

  it('has a final that is still to be played, with its day', () => {
    expect(cup.state).toBe('running');
    expect(last).toMatchObject({ matches: [{ status: 'scheduled', date: { day: '1999-05-08' } }] });
    expect([last?.winner, last?.decidedBy, championOf(cup)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts what is played, on the days on which it was', () => {
    expect(tallyCup(cup)).toMatchObject({ ties: 3, matches: 2, goals: 3 });
    expect(daysOf(cup)).toEqual(['1999-05-01']);
  });

  it('knows of a tie over two legs that its second is to come', () => {
    const text = running.replace(
      '  Gamma  0-1  Delta',
      '  Gamma  0-1  Delta\nSun May 2 1999\n  Beta  v  Alpha',
    );
    const [tie] = tiesOf(cupOf(text.replace(final, '')));
    expect(tie?.matches.map(({ part, status }) => `${part} ${status}`)).toEqual([
      'leg played',
      'leg scheduled',
    ]);
    expect(tie?.winner).toBeUndefined();
  });
});

describe('a running cup whose last printed tie is not the final', () => {
  const cup = cupOf(`= Little Cup 1999

▪ Quarter-finals
Sat May 1 1999
  Alpha  2-0  Beta
  Gamma  1-0  Delta
  Eta  v  Theta
  Iota  v  Kappa

▪ Semi-finals
Sat May 8 1999
  Alpha  2-1  Gamma
`);

  it('has neither a final nor a champion', () => {
    expect([cup.state, hasFinal(cup), championOf(cup)]).toEqual(['running', false, undefined]);
    expect(placeTies(cup).get('semi-finals/alpha-gamma')?.stage).toBe('round');
    expect(summarise(cup).champion).toEqual({});
  });
});

describe('a record that ends before the final', () => {
  const cup = cupOf(
    '==Quarter-finals==\nA 1-0 B\nC 2-0 D\nE 3-0 F\nG 4-0 H\n==Semi-finals==\nA 1-0 C\nE 2-1 G\n',
  );

  it('is a part of a cup, with several ties that lead nowhere', () => {
    expect(cup.state).toBe('part');
    const ends = Array.from(placeTies(cup).values()).filter(({ next }) => !next);
    expect(ends.map(({ tie, stage }) => `${tie.id} ${stage}`)).toEqual([
      'semi-finals/a-c round',
      'semi-finals/e-g round',
    ]);
    expect(summarise(cup).champion).toEqual({});
  });

  it('is refused where a winner of an earlier round is lost', () => {
    expect(
      faultsOf(
        '==Quarter-finals==\nA 1-0 B\nC 2-0 D\nE 3-0 F\n==Semi-finals==\nA 1-0 C\nG 2-1 H\n',
      ),
    ).not.toEqual([]);
  });
});
