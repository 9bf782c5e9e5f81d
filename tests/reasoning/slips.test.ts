import { describe, expect, it } from 'vitest';
import { writeSlips } from '../../src/reasoning/slips.ts';

const lines = ['1 Jule', '"Kairat" - Fosfor 1:0'];

describe('a slip of the parser', () => {
  it('tells what was printed and what is read, without quotes', () => {
    const issue = {
      kind: 'slip' as const,
      place: 'record:1:3',
      found: '"Jule"',
      expected: 'July',
    };
    expect(writeSlips(lines, [issue], [])).toEqual([
      {
        line: 1,
        column: 3,
        printed: 'Jule',
        read: 'July',
        because: { kind: 'spelling', lines: [1] },
      },
    ]);
  });

  it('keeps a quote at the end of what was printed', () => {
    const issue = { kind: 'slip' as const, place: 'record:2:2', found: 'Kairat"', expected: 'x' };
    expect(writeSlips(lines, [issue], [])[0]?.printed).toBe('Kairat"');
  });
});

describe('a correction', () => {
  const correction = { printed: '1:0', read: '1-0' };

  it('without a source is the editor’s', () => {
    expect(writeSlips(lines, [], [correction])).toEqual([
      {
        line: 2,
        column: 19,
        ...correction,
        because: { kind: 'editor', lines: [2] },
      },
    ]);
  });

  it('with a source is that source’s, and names it', () => {
    const [slip] = writeSlips(lines, [], [{ ...correction, source: 'a-book' }]);
    expect(slip?.because).toEqual({ kind: 'source', lines: [2], source: 'a-book' });
  });
});
