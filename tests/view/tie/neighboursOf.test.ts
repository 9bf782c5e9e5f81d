import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { findPicked } from '../../../src/cup/questions/picked.ts';
import { neighboursOf } from '../../../src/view/tie/neighboursOf.ts';
import { bundledCup } from '../bundledCup.ts';

const index = indexCup(bundledCup());

function neighboursIn(id: string, team?: string) {
  const placed = index.ties.get(id);
  if (!placed) throw new Error(`no tie ${id}`);
  return neighboursOf(placed, team === undefined ? undefined : findPicked(index, 'team', team));
}

describe('the neighbours of a tie', () => {
  it('are those above and below in its round', () => {
    expect(neighboursIn('quarter-finals/kairat-vostok')).toEqual({
      previous: 'quarter-finals/kaisar-gornyak-dzhezkazgan',
      next: 'quarter-finals/montazhnik-turkestan-fosfor',
    });
  });

  it('end where the round ends', () => {
    expect(neighboursIn('semi-finals/kaisar-kairat').previous).toBeUndefined();
    expect(neighboursIn('final/kairat-fosfor')).toEqual({});
  });

  it('are those on the road of the team that is picked', () => {
    expect(neighboursIn('quarter-finals/kairat-vostok', 'kairat')).toEqual({
      previous: 'second-round/zhiger-kairat',
      next: 'semi-finals/kaisar-kairat',
    });
  });

  it('are those of the round where the picked team does not play', () => {
    expect(neighboursIn('semi-finals/kaisar-kairat', 'fosfor').next).toBe(
      'semi-finals/fosfor-traktor-pavlodar',
    );
  });
});
