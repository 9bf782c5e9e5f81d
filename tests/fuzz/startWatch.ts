import { Worker } from 'node:worker_threads';

/** A watch over runs, each of which begins with a beat. */
export type Watch = { readonly beat: () => void; readonly stop: () => Promise<unknown> };

/** A run that takes longer than this hangs. */
const PATIENCE_MS = 60_000;

const guard = `
  const { workerData: { beats, what, patience } } = require('node:worker_threads');
  let seen = 0;
  setInterval(() => {
    const now = Atomics.load(beats, 0);
    if (now === seen && now > 0) {
      require('node:fs').writeSync(2, what + ': run ' + now + ' hangs\\n');
      process.kill(process.pid, 'SIGKILL');
    }
    seen = now;
  }, patience);
`;

/**
 * Watches from a thread of its own that runs go on, since one that hangs holds up every timer of its thread: then it
 * says which run, counted from 1, and ends the process.
 */
export function startWatch(what: string): Watch {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { beats, what, patience: PATIENCE_MS };
  const worker = new Worker(guard, { eval: true, workerData });
  worker.unref();
  return { beat: () => void Atomics.add(beats, 0, 1), stop: () => worker.terminate() };
}
