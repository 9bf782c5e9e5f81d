import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { findPicked, pickKinds } from '../../../src/cup/questions/picked.ts';
import { bundledCup } from '../bundledCup.ts';

const index = indexCup(bundledCup());

describe('findPicked', () => {
  it('picks the road of a team, by any name that is printed for it', () => {
    const road = findPicked(index, 'team', 'irtysh-pavlodar');
    expect(road).toMatchObject({ kind: 'team', id: 'traktor-pavlodar' });
    expect([...(road?.ties ?? [])]).toEqual([
      'second-round/aktyubinets-irtysh-pavlodar',
      'quarter-finals/traktor-pavlodar-khimik-kustanay',
      'semi-finals/fosfor-traktor-pavlodar',
    ]);
  });

  it('picks all ties of a round', () => {
    const round = findPicked(index, 'round', 'second-round');
    expect(round).toMatchObject({ id: 'second-round', name: 'Second round' });
    expect(round?.ties.size).toBe(8);
  });

  it('picks the ties in which a player scored, each once', () => {
    const scorer = findPicked(index, 'scorer', 'kairat-volgin');
    expect([...(scorer?.ties ?? [])]).toEqual([
      'first-round/kairat-shakhter-karaganda',
      'second-round/zhiger-kairat',
      'quarter-finals/kairat-vostok',
      'semi-finals/kaisar-kairat',
      'final/kairat-fosfor',
    ]);
  });

  it.each(pickKinds)('finds no %s of an unknown id', (kind) => {
    for (const id of ['', 'nobody', 'constructor', '__proto__', '"]']) {
      expect(findPicked(index, kind, id)).toBeUndefined();
    }
  });
});
