import { describe, expect, it } from 'vitest';
import { findPlayer } from '../../../src/cup/questions/findPlayer.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();

describe('findPlayer', () => {
  it('finds every player by id', () => {
    for (const player of cup.players) expect(findPlayer(cup, player.id)).toBe(player);
  });

  it('finds a player by another name that the record prints', () => {
    expect(findPlayer(cup, 'kairat-naydovskiy')?.id).toBe('kairat-naidovskiy');
    expect(findPlayer(cup, 'traktor-pavlodar-o-rylov')?.id).toBe('traktor-pavlodar-o-rykov');
  });

  it('finds nobody under the name of another team’s player', () => {
    expect(findPlayer(cup, 'fosfor-naydovskiy')).toBeUndefined();
    expect(findPlayer(cup, '')).toBeUndefined();
  });
});
