import { describe, expect, it } from 'vitest';
import { indexCup } from '../../src/cup/questions/indexCup.ts';
import { sportsEvent } from '../../src/pages/sportsEvent.ts';
import { en } from '../../src/view/words/en/en.ts';
import { cupOf } from '../reasoning/read.ts';

const eventOf = (lines: readonly string[]) => {
  const index = indexCup(cupOf(['= Cup 2001', '▪ Final', ...lines].join('\n')));
  const placed = index.ties.get('final/a-b');
  if (!placed) throw new Error('the cup has a final');
  return sportsEvent(index, placed, en);
};

describe('sportsEvent', () => {
  it('has the ground that the record prints', () => {
    expect(eventOf(['A 2-1 B @ Park, Town'])).toMatchObject({
      location: { '@type': 'Place', name: 'Park, Town' },
    });
  });

  it('has the ground of each match of several, and none of all', () => {
    const event = eventOf(['A v B 2-1 @ Here', 'B v A 0-0 @ There']);
    expect(event).not.toHaveProperty('location');
    expect(event.subEvent).toMatchObject([
      { location: { name: 'Here' } },
      { location: { name: 'There' } },
    ]);
  });

  it('has no place where none is printed', () => {
    expect(eventOf(['A 2-1 B'])).not.toHaveProperty('location');
  });
});
