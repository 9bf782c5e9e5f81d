import { act, fireEvent, waitFor, type RenderResult } from '@testing-library/react';
import { vi } from 'vitest';
import { pickOne, type Random } from '../../e2e/soak/random.ts';

const WORDS = ['kai', 'Volgin', 'nobody at all', 'Қайрат', 'fos', '7', ''];

/** What a reader can click on: links that stay on the page, and buttons that neither copy, save nor play by a clock. */
const targetsOf = (kind: 'a' | 'button' | 'summary'): HTMLElement[] =>
  [
    ...document.querySelectorAll<HTMLElement>(`${kind}:not([target], [download], :disabled)`),
  ].filter(
    (each) => !each.closest('[inert]') && !/copy|download|share|replay/i.test(each.textContent),
  );

async function click(random: Random, kind: 'a' | 'button' | 'summary'): Promise<string> {
  const targets = targetsOf(kind);
  if (targets.length === 0) return `no ${kind}`;
  const target = pickOne(random, targets);
  const said = `${kind} ${target.textContent}`;
  await act(async () => fireEvent.click(target));
  return said;
}

const isRead = (): void => {
  if (document.querySelector('progress')) throw new Error('a text is still being read');
};

/** Types into the filter of the table where it is there, else into the search. */
async function type(random: Random): Promise<string> {
  const field = document.querySelector('main input') ?? document.querySelector('dialog input');
  const value = pickOne(random, WORDS);
  if (field) await act(async () => fireEvent.change(field, { target: { value } }));
  return `type ${value}`;
}

async function press(key: string): Promise<string> {
  await act(async () => fireEvent.keyDown(document.body, { key }));
  return `press ${key}`;
}

async function point(random: Random): Promise<string> {
  const target = pickOne(random, targetsOf('a'));
  await act(async () => fireEvent.pointerOver(target));
  return `point at ${target.textContent}`;
}

/** Goes back in the history, no further than to where the walk began. */
function startHistory() {
  let depth = 0;
  const push = history.pushState.bind(history);
  vi.spyOn(history, 'pushState').mockImplementation((...entry) => {
    depth += 1;
    push(...entry);
  });
  return async (): Promise<string> => {
    if (depth === 0) return 'not back';
    depth -= 1;
    await act(async () => {
      const arrived = new Promise((done) =>
        window.addEventListener('popstate', done, { once: true }),
      );
      history.back();
      await arrived;
    });
    return 'back';
  };
}

/**
 * Takes random steps on a page as a reader would, the same for the same random row, and calls `afterStep` after each.
 * Gives what was done and what the page then said, step by step.
 */
export async function walk(
  page: RenderResult,
  random: Random,
  steps: number,
  afterStep: (root: HTMLElement) => void,
): Promise<string[]> {
  const goBack = startHistory();
  const told: string[] = [];
  const acts = [
    ...Array.from({ length: 6 }, () => () => click(random, 'a')),
    ...Array.from({ length: 3 }, () => () => click(random, 'button')),
    ...Array.from({ length: 2 }, () => () => type(random)),
    ...Array.from({ length: 2 }, () => goBack),
    () => click(random, 'summary'),
    () => press('Escape'),
    () => press('/'),
    () => point(random),
  ];
  afterStep(page.baseElement);
  for (let step = 0; step < steps; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as a reader does
    const done = await pickOne(random, acts)();
    // oxlint-disable-next-line no-await-in-loop -- what is loaded when it is needed
    await act(async () => new Promise((arrived) => setTimeout(arrived, 20)));
    // oxlint-disable-next-line no-await-in-loop -- a text that is opened is read in its own time
    await waitFor(isRead, { timeout: 10_000 });
    afterStep(page.baseElement);
    told.push(
      `${step}: ${done} → ${location.pathname}${location.search}\n${page.baseElement.textContent}`,
    );
  }
  return told;
}
