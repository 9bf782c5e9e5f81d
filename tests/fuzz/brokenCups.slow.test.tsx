// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { anySteps, breakJson, type Step } from './anyBroken.ts';
import { findHarm } from './findHarm.ts';
import { fuzzRun } from './fuzzRun.ts';
import { pickOf } from './nodes.ts';
import { SEED_ID, seedTexts } from './seedCups.ts';
import { showBroken, stubSights } from './showBroken.tsx';
import { startWatch } from './startWatch.ts';
import { viewsOf } from './viewsOf.ts';

const errors: string[] = [];
const note = (what: unknown): void => void errors.push(String(what).slice(0, 500));

/** jsdom does not know the element `search`. */
const isOfJsdom = (said: readonly unknown[]): boolean =>
  said.includes('search') && /unrecognized in this browser/.test(String(said[0]));
const onError = (event: ErrorEvent): void => note(event.message);

const ends = { whole: 0, sentence: 0 };
const run = fuzzRun('broken cups', 100);
const watch = startWatch('broken cups');

beforeEach(() => {
  stubSights();
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    if (!isOfJsdom(said)) note(said.join(' '));
  });
  window.addEventListener('error', onError);
});

afterEach(() => {
  cleanup();
  window.removeEventListener('error', onError);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

afterAll(async () => {
  process.stderr.write(`broken cups: ${ends.whole} whole, ${ends.sentence} a sentence\n`);
  await watch.stop();
});

/** Nothing that code lets slip, unless the file itself says so. */
function expectNoSlips(page: HTMLElement, text: string): void {
  for (const slip of ['undefined', 'NaN', 'Infinity', '[object']) {
    if (!text.includes(slip)) expect(page.textContent).not.toContain(slip);
  }
}

/** A page of a cup that the gate let in: all of its bracket, or the page that stands in its place. */
function expectWhole(page: HTMLElement, text: string, path: string): void {
  ends.whole += 1;
  const checked = check(JSON.parse(text), SEED_ID);
  const ties = checked.ok ? tiesOf(checked.value).map(({ id }) => id) : [];
  const main = page.querySelector('main');
  expect(main?.textContent).not.toBe('');
  if (!/\/(table|record|checks)\//.test(path)) {
    const drawn = [...(main?.querySelectorAll<HTMLElement>('[data-tie]') ?? [])];
    expect(drawn.map(({ dataset }) => dataset['tie'])).toEqual(ties);
    expect(page.querySelector('aside')?.textContent).not.toBe('');
  }
  const trouble = page.querySelector('[role=alert]')?.textContent ?? '';
  expect(/no-such/.test(path) || trouble === '' ? '' : trouble).toBe('');
  expectNoSlips(page, text);
}

/** A sentence that names the first field at fault, and the way on. */
function expectSentence(page: HTMLElement, text: string, place: string): void {
  ends.sentence += 1;
  const alert = page.querySelector('[role=alert]');
  expect(alert?.textContent).toContain(`“${place}”`);
  expectNoSlips(page, text);
  expect(alert?.textContent?.length).toBeLessThan(600);
  expect(alert?.querySelectorAll('a, button')).toHaveLength(2);
}

async function expectEnd(seed: number, steps: readonly Step[], view: number): Promise<void> {
  errors.length = 0;
  watch.beat();
  const text = breakJson(pickOf(seedTexts, seed) ?? '', steps);
  const data: unknown = JSON.parse(text);
  const path = pickOf(viewsOf(data, view), view) ?? '/';
  const page = await showBroken(text, path);
  const checked = check(data, SEED_ID);
  if (checked.ok) expectWhole(page, text, path);
  else expectSentence(page, text, checked.issues[0]?.place ?? 'no place');
  expect(findHarm(document).join('\n')).toBe('');
  expect(errors.join('\n')).toBe('');
}

describe('a cup file changed at random', { timeout: 7_200_000 }, () => {
  it('ends in a whole page or in a sentence that names the field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), anySteps, fc.nat(1000), expectEnd).afterEach(cleanup),
      run,
    );
    expect(ends.whole).toBeGreaterThan(0);
  });
});
