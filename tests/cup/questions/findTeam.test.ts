import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTeam, findTieByLetters } from '../../../src/cup/questions/findTeam.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { slug } from '../../../src/cup/names/slug.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();
const index = indexCup(cup);

describe('findTeam', () => {
  it('finds every team by its id and by each name as printed', () => {
    for (const team of cup.teams) {
      expect(findTeam(cup, team.id)).toBe(team);
      for (const { name } of team.printed) expect(findTeam(cup, slug(name))).toBe(team);
    }
  });

  it('finds Traktor under the name it had a round before', () => {
    expect(findTeam(cup, 'irtysh-pavlodar')?.id).toBe('traktor-pavlodar');
  });

  it('finds no team that is not there', () => {
    expect(findTeam(cup, 'dynamo')).toBeUndefined();
  });
});

describe('findTieByLetters', () => {
  const find = (typed: string, from?: string) => findTieByLetters(index, typed, from);

  it.each(['kair', 'kayr', 'КАЙР', 'қайр', 'Kair'])('finds Kairat by %s', (typed) => {
    expect(find(typed)).toBe('first-round/kairat-shakhter-karaganda');
  });

  it.each(['tr', 'ir', 'тр', 'ерт'])(
    'finds Traktor by %s, whatever its name in the tie',
    (typed) => {
      expect(find(typed)).toBe('second-round/aktyubinets-irtysh-pavlodar');
    },
  );

  it('leads on from tie to tie with one letter, and with the same again', () => {
    const road = [find('f')];
    for (const typed of ['f', 'ff', 'fff', 'f', 'f']) road.push(find(typed, road.at(-1)));
    expect(road).toEqual([
      'first-round/fosfor-dzhambul-aktau',
      'second-round/zenit-kokshetau-fosfor',
      'quarter-finals/montazhnik-turkestan-fosfor',
      'semi-finals/fosfor-traktor-pavlodar',
      'final/kairat-fosfor',
      'first-round/fosfor-dzhambul-aktau',
    ]);
  });

  it('stays where it is while a name is typed on', () => {
    expect(find('kairat', 'final/kairat-fosfor')).toBe('final/kairat-fosfor');
  });

  it('finds nothing for what begins no name, and takes any text', () => {
    expect(find('xyz')).toBeUndefined();
    expect(find('.*')).toBeUndefined();
    expect(find('')).toBeUndefined();
    fc.assert(fc.property(fc.string({ maxLength: 50 }), (typed) => void find(typed)));
    expect(find('ka'.repeat(5_000))).toBeUndefined();
  });
});
