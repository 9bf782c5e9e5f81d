// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findHarm } from './findHarm.ts';

const harmIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return findHarm(document);
};

describe('findHarm', () => {
  it.each([
    '<script>1</script>',
    '<img src="https://hostile.invalid/x">',
    '<img src="//hostile.invalid/x">',
    '<p onclick="1">',
    '<a href="javascript:1">',
    '<iframe></iframe>',
  ])('finds %s', (html) => {
    expect(harmIn(html).length).toBeGreaterThan(0);
  });

  it('lets our own addresses be, and hostile texts that are only read', () => {
    expect(harmIn('<a href="/cup/">&lt;script&gt;</a><a href="#L3">3</a>')).toEqual([]);
  });
});
