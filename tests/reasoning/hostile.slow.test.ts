import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/issue.ts';
import { readCup } from '../../src/reasoning/readCup.ts';

const MANY = 20_000;

const times = (write: (index: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

const faultsIn = (text: string) => {
  const { cup, issues } = readCup('cup', text, { record: { title: 'A test' } });
  expect(cup).toBeUndefined();
  return issues.filter(isFault);
};

/** Each would run for hours, or out of stack, if the work grew with its square. */
describe('a hostile record ends', () => {
  it('with ties of nothing but different names', () => {
    const text = `==One==\n${times((i) => `A${i} 1-0 B${i}`)}\n==Two==\n${times((i) => `C${i} 1-0 D${i}`)}\n==Final==\nE 1-0 F`;
    expect(faultsIn(text).length).toBeGreaterThanOrEqual(2 * MANY);
  });

  it('with names that all share a word', () => {
    const text = `==One==\n${times((i) => `FC A${i} 1-0 FC B${i}`)}\n==Two==\n${times((i) => `FC C${i} 1-0 FC D${i}`)}\n==Final==\nE 1-0 F`;
    expect(faultsIn(text).length).toBeGreaterThanOrEqual(MANY);
  });

  it('with a name of many words, each of them the word of another', () => {
    const words = times((i) => `w${i}`).replaceAll('\n', ' ');
    const text = `==One==\n${words} 1-0 B\n==Two==\n${times((i) => `w${i} c${i} 1-0 D${i}`)}\n==Final==\nE 1-0 F`;
    expect(faultsIn(text).length).toBeGreaterThan(0);
  });

  it('with winners of many words, all of them words of one side', () => {
    const words = times((i) => `w${i}`).replaceAll('\n', ' ');
    const text = `==One==\n${times((i) => `w${i} A${i} 1-0 B${i}`)}\n==Final==\n${words} 1-0 F`;
    expect(faultsIn(text).length).toBeGreaterThan(0);
  });

  it('with one name everywhere', () => {
    const ties = times(() => 'A 1-0 A', 100_000);
    const [fault] = faultsIn(`==One==\n${ties}\n==Final==\nA 1-0 B`);
    expect(fault?.found).toBe('100000 matches of "A" and "A"');
  });

  it('with more rounds than any cup has', () => {
    const text = times((i) => `==R${i}==\nA 1-0 B${i}`);
    expect(faultsIn(text).map(({ found }) => found)).toEqual([`${MANY} rounds`]);
  });

  it('with many players of nearly one name', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const name = (round: number, i: number) =>
      `Ry${letters[round % 26]}${letters[i % 26]}${letters[Math.floor(i / 26)]}kov`;
    const names = (round: number) =>
      Array.from({ length: 99 }, (_, i) => name(round, i)).join(', ');
    const text = times((i) => `==R${i}==\nA 99-0 B${i}\n  A: ${names(i)}`, 100);
    const { cup, issues } = readCup('cup', text, { record: { title: 'A test' } });
    expect(cup !== undefined || issues.some(isFault)).toBe(true);
  });

  it('with ids that are taken again and again', () => {
    const text = `==One==\n${times((i) => `A 1-0 B-${i}`, 5000)}\n${times(() => 'A 1-0 B', 5000)}\n==Final==\nA 1-0 C`;
    expect(faultsIn(text).length).toBeGreaterThan(0);
  });

  it('with a line of leaders', () => {
    const leaders = times((i) => `P${i} (A), 3`, 50_000).replaceAll('\n', ', ');
    const text = `Infobox\n- Scoring Leader: ${leaders}\n\n==Final==\nA 1-0 B\n  A: C`;
    expect(readCup('cup', text, { record: { title: 'A test' } }).cup?.stated.leaders).toEqual([]);
  });
});
