import { check } from '../../cup/gate/check.ts';
import type { ReaderMessage, Reading } from '../../cup/model/reading.ts';
import { OPENED } from '../address/opened.ts';

/** Why a text was not read: the worker did not come, or it fell silent. */
export class ReadingProblem extends Error {
  override readonly name = 'ReadingProblem';
  readonly kind: 'no-worker' | 'silent';

  constructor(kind: ReadingProblem['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/** How long the code of the worker may be on its way, in milliseconds. */
const ARRIVAL = 15_000;

/** A worker that has said nothing for so many milliseconds is ended: nobody waits longer for a text. */
const SILENCE = 5_000;

/**
 * Reads a text in a worker of its own, and checks the cup as one that is fetched. Rejects with a `ReadingProblem`; when
 * stopped, with why.
 */
export function readInWorker(text: string, signal: AbortSignal): Promise<Reading> {
  const worker = new Worker(new URL('../../open.ts', import.meta.url), { type: 'module' });
  const reading = new Promise<Reading>((resolve, reject) => {
    let timer = setTimeout(() => reject(new ReadingProblem('no-worker')), ARRIVAL);
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new ReadingProblem('silent')), SILENCE);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => {
      wait();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
      if (data.kind === 'ready') worker.postMessage(text);
      if (data.kind !== 'done') return;
      clearTimeout(timer);
      resolve(checkReading(data.reading));
    });
    worker.addEventListener('error', () => reject(new ReadingProblem('no-worker')));
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return reading.finally(() => worker.terminate());
}

/**
 * The reading, without its cup where the gate refuses it. An opened cup is named as the page that its addresses begin
 * with, so that all links to its places lead there; no published one has that name.
 */
function checkReading({ cup, ...reading }: Reading): Reading {
  if (!cup) return reading;
  const checked = check(cup);
  return checked.ok
    ? { ...reading, cup: { ...checked.value, id: OPENED } }
    : { ...reading, issues: [...reading.issues, ...checked.issues] };
}
