import { describe, expect, it } from 'vitest';
import { drawConnector } from '../../../src/layout/bracket/drawConnector.ts';

const about = { from: 'one', to: 'other', side: 'home', team: 'team' } as const;

describe('drawConnector', () => {
  it('turns twice in the gutter, with round corners', () => {
    const connector = {
      ...about,
      start: { x: 0, y: 0 },
      end: { x: 20, y: 30 },
      turn: 10,
      corner: 4,
    };
    expect(drawConnector(connector)).toBe('M0,0L6,0A4,4,0,0,1,10,4L10,26A4,4,0,0,0,14,30L20,30');
  });

  it('is a straight line between two rows at one height', () => {
    const connector = {
      ...about,
      start: { x: 0, y: 5 },
      end: { x: 20, y: 5 },
      turn: 10,
      corner: 0,
    };
    expect(drawConnector(connector)).toBe('M0,5L10,5L20,5');
  });
});
