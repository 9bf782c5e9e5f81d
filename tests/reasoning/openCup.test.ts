import { describe, expect, it } from 'vitest';
import { openCup } from '../../src/reasoning/openCup.ts';

const text = `= Open Cup 2001 =

A word about it.
==Final==
8 May 2001
A 2-1 B
  A: C`;

describe('openCup', () => {
  it('names the cup by its title', () => {
    expect(openCup(text).cup?.id).toBe('open-cup-2001');
  });

  it('calls a cup otherwise whose title is a word of an address', () => {
    expect(openCup(text.replace('Open Cup 2001', 'Open')).cup?.id).toBe('open-2');
  });

  it('tells the form, and which lines were read', () => {
    const { form, lines } = openCup(text);
    expect(form).toBe('record');
    expect(lines).toEqual({ read: [1, 4, 5, 6, 7], passedOver: [3] });
  });

  it('has no cup where a line with a result is passed over, and names the line', () => {
    const { cup, issues, lines } = openCup(`${text}\nand then C beat D 3-1`);
    expect(cup).toBeUndefined();
    expect(issues.map(({ kind, place }) => [kind, place])).toContainEqual(['fault', 'record:8:22']);
    expect(lines.passedOver).toEqual([3, 8]);
  });
});
