import { describe, expect, it } from 'vitest';
import { cupOf, faultsOf, mergedIn } from '../read.ts';

/** A cup in which A scores in three rounds, and the winner of the other half, E, in the last. */
const record = (first: string, second: string, third: string, other = '') => `
==One==
A 2-0 B
  A: ${first}
==Two==
A 2-0 C
  A: ${second}
E 1-0 F
==Final==
A 2-1 E
  A: ${third}
${other && `  E: ${other}`}`;

const merged = (first: string, second: string, third: string, other?: string) =>
  mergedIn(cupOf(record(first, second, third, other)).players);

describe('players of one name', () => {
  it('are one within a club and two in two clubs', () => {
    const { players } = cupOf(record('Li', 'Li', 'Li', 'Li'));
    expect(players.map(({ id, team }) => [id, team])).toEqual([
      ['a-li', 'a'],
      ['e-li', 'e'],
    ]);
    expect(players[0]?.printed).toEqual([{ name: 'Li', lines: [3, 6, 10] }]);
  });

  it('are two where one scored into the own goal', () => {
    const { players, rounds } = cupOf(record('Li', 'Li', 'Li (o.g.), Li'));
    expect(players.map(({ id, team }) => [id, team])).toEqual([
      ['a-li', 'a'],
      ['e-li', 'e'],
    ]);
    expect(rounds[2]?.ties[0]?.matches[0]?.scorers.home[0]).toMatchObject({
      player: 'e-li',
      ownGoal: 'e',
    });
  });
});

describe('a name with all words of another', () => {
  it('is the same player', () => {
    expect(merged('Kylian Mbappé', 'Mbappé', 'Li')).toEqual(['Kylian Mbappé = Mbappé']);
    expect(merged('Mbappé', 'Li', 'Kylian Mbappé')).toEqual(['Kylian Mbappé = Mbappé']);
  });

  it('says so with all their lines', () => {
    const { players } = cupOf(record('Mbappé', 'Kylian Mbappé', 'Mbappé'));
    expect(players[0]?.because).toEqual([{ kind: 'same-words', lines: [6, 3, 10] }]);
  });

  it('is nobody in particular where two players could be meant', () => {
    expect(merged('Lisandro Martínez, Lautaro Martínez', 'Martínez', 'Li')).toEqual([]);
    expect(merged('Martínez', 'Lautaro Martínez', 'Lisandro Martínez')).toEqual([]);
  });

  it('is another player in one list, in another club, or with an initial', () => {
    expect(merged('Mbappé, Kylian Mbappé', 'Li', 'Li')).toEqual([]);
    expect(merged('Mbappé', 'Li', 'Li', 'Kylian Mbappé')).toEqual([]);
    expect(merged('B. Charlton', 'Charlton', 'Li')).toEqual([]);
  });
});

describe('two spellings', () => {
  it.each([
    ['Naidovskiy', 'Naydovskiy'],
    ['Tsoi', 'Coy'],
    ['Akhmetov', 'Ahmetov'],
    ['Müller', 'Muller'],
    ['Kassymov', 'Kasymov'],
  ])('%s and %s are one player, in any tie', (a, b) => {
    expect(merged(a, 'Li', b)).toEqual([`${a} = ${b}`]);
  });

  it('say so with all their lines', () => {
    const { players } = cupOf(record('Naidovskiy', 'Naydovskiy', 'Naidovskiy'));
    expect(players[0]?.because).toEqual([{ kind: 'spelling', lines: [3, 10, 6] }]);
  });

  it('are two players in one list', () => {
    expect(merged('Naidovskiy, Naydovskiy', 'Li', 'Li')).toEqual([]);
  });

  it('are nobody in particular where two players could be meant', () => {
    expect(merged('Naidovskiy, Naydovskiy', 'Naidovskij', 'Li')).toEqual([]);
  });

  it('are two players in two clubs', () => {
    expect(merged('Naidovskiy', 'Li', 'Li', 'Naydovskiy')).toEqual([]);
  });

  it('are two players for names of signs, or of letters that only look like marks', () => {
    expect(merged('⚽', '🏆', '🦅')).toEqual([]);
    expect(merged('का', 'कि', 'कु')).toEqual([]);
  });
});

describe('a changed letter', () => {
  it('is a slip in the very next tie', () => {
    expect(merged('O.Rykov', 'O.Rylov', 'Li')).toEqual(['O.Rykov = O.Rylov']);
  });

  it('is another player a tie later', () => {
    expect(merged('O.Rykov', 'Li', 'O.Rylov')).toEqual([]);
  });

  it('is another player in one list, with another initial, or in a short name', () => {
    expect(merged('O.Rykov, O.Rylov', 'Li', 'Li')).toEqual([]);
    expect(merged('O.Rykov', 'Y.Rykov', 'Li')).toEqual([]);
    expect(merged('Rykov', 'O.Rykov', 'Li')).toEqual([]);
    expect(merged('Kim', 'Kin', 'Li')).toEqual([]);
    expect(merged('Rykov', 'Tykov', 'Li')).toEqual([]);
  });
});

describe("an editor's verdict on players", () => {
  const text = record('O.Rykov', 'O.Rylov', 'Li');

  it('confirms', () => {
    const cup = cupOf(text, { players: [{ names: ['O.Rykov', 'O.Rylov'], are: 'one' }] });
    expect(cup.players[0]?.because.map(({ kind }) => kind)).toEqual(['spelling', 'editor']);
  });

  it('is refused where spelling says otherwise, unless it overrules', () => {
    const different = { names: ['O.Rykov', 'O.Rylov'], are: 'different' };
    expect(faultsOf(text, { players: [different] })).toEqual([
      'fault record:3: found evidence against the annotation that "O.Rykov" and "O.Rylov" are different (with line 6), expected both to agree',
    ]);
    const cup = cupOf(text, { players: [{ ...different, overrule: true }] });
    expect(mergedIn(cup.players)).toEqual([]);
  });

  it('makes two names one, but never of one list', () => {
    const one = { names: ['O.Rykov', 'Li'], are: 'one', overrule: true };
    expect(mergedIn(cupOf(text, { players: [one] }).players)).toEqual(['O.Rykov = O.Rylov = Li']);
    const list = record('O.Rykov, Li', 'Li', 'Li');
    expect(faultsOf(list, { players: [one] })[0]).toContain('evidence against the annotation');
  });

  it('of an unknown player is refused where it stands', () => {
    const players = [{ names: ['O.Rykov', 'Nobody'], are: 'one' }];
    expect(faultsOf(text, { players })[0]).toContain('fault annotations.players.0.names');
  });
});
