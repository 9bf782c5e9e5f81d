import { afterEach, describe, expect, it, vi } from 'vitest';
import { CupProblem, fetchCup } from '../../../src/view/data/fetchCup.ts';
import { generateCup } from '../../cups/generateCup.ts';

const cup = { ...generateCup({ teams: 4 }), id: 'a-cup' };

const answer = (body: string, status = 200, type = 'application/json') =>
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(() =>
      Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
    ),
  );

const fail = (error: Error) =>
  vi.stubGlobal('fetch', async () => {
    throw error;
  });

const fetchIt = (signal = new AbortController().signal) => fetchCup('a-cup', signal);

const half = new TextEncoder().encode(JSON.stringify(cup).slice(0, 99));
const answered = { ok: true, status: 200, headers: new Headers() };

/** Rejects as a browser's request does when it is stopped. */
const whenStopped = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** The problem that fetching ends in. */
async function fetchProblem(): Promise<CupProblem> {
  const problem: unknown = await fetchIt().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof CupProblem)) throw new Error('no problem', { cause: problem });
  return problem;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('fetchCup', () => {
  it('asks for the file of the id and gives the cup', async () => {
    answer(JSON.stringify(cup));
    expect(await fetchIt()).toEqual(cup);
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/cups/a-cup.json', expect.anything());
  });

  it.each([
    ['an error 404', '', 404, 'application/json'],
    ['a start page in its place', '<!doctype html>', 200, 'text/html; charset=utf-8'],
  ])('finds it missing at %s', async (_, body, status, type) => {
    answer(body, status, type);
    expect(await fetchProblem()).toMatchObject({ kind: 'missing' });
  });

  it.each([400, 403, 500, 503])('finds it refused at an error %i', async (status) => {
    answer('<!doctype html>', status, 'text/html');
    expect(await fetchProblem()).toMatchObject({ kind: 'refused', status });
  });

  it.each([
    ['half of it', JSON.stringify(cup).slice(0, 999)],
    ['nothing', ''],
    ['words', 'cup'],
  ])('finds it broken where %s arrives', async (_, body) => {
    answer(body);
    expect(await fetchProblem()).toMatchObject({ kind: 'broken' });
  });

  it('finds it invalid where it is no cup, and names each field', async () => {
    answer(JSON.stringify({ ...cup, title: 7, rounds: 'none' }));
    const { kind, issues } = await fetchProblem();
    expect(kind).toBe('invalid');
    expect(issues.map(({ place }) => place)).toEqual(['title', 'rounds']);
    expect(issues[0]).toMatchObject({ found: '7', expected: 'string' });
  });

  it('finds itself offline where no answer comes', async () => {
    fail(new TypeError('Failed to fetch'));
    expect(await fetchProblem()).toMatchObject({ kind: 'offline' });
  });

  it('takes being stopped for no problem of the cup', async () => {
    const stopped = new DOMException('stopped', 'AbortError');
    fail(new TypeError('aborted'));
    await expect(fetchIt(AbortSignal.abort(stopped))).rejects.toBe(stopped);
  });

  it.each([
    ['no answer comes', () => new Promise(() => {})],
    [
      'half of the answer comes',
      () =>
        Promise.resolve(new Response(new ReadableStream({ start: (all) => all.enqueue(half) }))),
    ],
  ])('finds it slow where %s within 15 seconds, and asks no longer', async (_, answerSlowly) => {
    vi.useFakeTimers();
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal('fetch', (__: string, { signal }: RequestInit) => {
      signals.push(signal);
      return Promise.race([answerSlowly(), whenStopped(signal)]).then((response) =>
        response instanceof Response
          ? { ...answered, text: () => Promise.race([response.text(), whenStopped(signal)]) }
          : response,
      );
    });
    const problem = fetchProblem();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await problem).toMatchObject({ kind: 'slow' });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});
