import { describe, expect, it } from 'vitest';
import { readText } from '../../src/open/readText.ts';
import { example } from '../../src/view/open/example.ts';

describe('a text that a reader opens', () => {
  it('becomes a cup with every line read', () => {
    const { cup, read, unread, issues } = readText(example);
    expect(cup?.name).toBe('Harbour Cup');
    expect(cup?.teams).toHaveLength(8);
    expect(read.length).toBe(example.split('\n').filter(Boolean).length);
    expect({ unread, issues }).toEqual({ unread: [], issues: [] });
  });

  it('names the lines that were not read', () => {
    const { cup, unread } = readText(example.replace('==Final==', '==Final==\nA fine day.'));
    expect(cup).toBeDefined();
    expect(unread).toEqual([example.split('\n').indexOf('==Final==') + 2]);
  });

  it('that is no cup comes with a reason', () => {
    const { cup, issues } = readText('A fine day.');
    expect(cup).toBeUndefined();
    expect(issues.some(({ kind }) => kind === 'fault')).toBe(true);
  });
});
