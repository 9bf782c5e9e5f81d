// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCode } from '../../../src/view/ui/loadCode.ts';

const reload = vi.fn<() => void>();

const answer = (isThere: boolean) =>
  vi.stubGlobal('fetch', async () => {
    if (!isThere) throw new TypeError('Failed to fetch');
    return new Response();
  });

const fail = () => Promise.reject(new Error('gone'));

/** What loading has come to by now: its value, its error, or that it is still waited for. */
const outcomeOf = (loading: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    loading.catch((error: Error) => error.message),
    new Promise((resolve) => {
      setTimeout(() => resolve('waiting'), 20);
    }),
  ]);

beforeEach(() => {
  sessionStorage.clear();
  reload.mockClear();
  vi.stubGlobal('location', { href: 'http://localhost/', reload });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('loadCode', () => {
  it('gives what was loaded', async () => {
    expect(await loadCode(async () => 7, false)).toBe(7);
  });

  it('rejects where the host does not answer', async () => {
    answer(false);
    expect(await outcomeOf(loadCode(fail, false))).toBe('gone');
    expect(reload).not.toHaveBeenCalled();
  });

  it('reloads the page once where the host answers but the file is gone', async () => {
    answer(true);
    expect(await outcomeOf(loadCode(fail, false))).toBe('waiting');
    expect(reload).toHaveBeenCalledOnce();
    expect(await outcomeOf(loadCode(fail, false))).toBe('gone');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('reloads again when a reader asks, and by itself after code has come', async () => {
    answer(true);
    await outcomeOf(loadCode(fail, false));
    await outcomeOf(loadCode(fail, true));
    expect(reload).toHaveBeenCalledTimes(2);
    await loadCode(async () => 7, false);
    await outcomeOf(loadCode(fail, false));
    expect(reload).toHaveBeenCalledTimes(3);
  });

  it('does not reload by itself in a browser that keeps nothing', async () => {
    answer(true);
    vi.stubGlobal('sessionStorage', undefined);
    expect(await outcomeOf(loadCode(fail, false))).toBe('gone');
    expect(reload).not.toHaveBeenCalled();
  });

  it('rejects after 15 seconds of silence', async () => {
    vi.useFakeTimers();
    answer(false);
    const loading = loadCode(() => new Promise(() => {}), false).catch(
      (error: Error) => error.message,
    );
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await loading).toBe('no script within 15000 ms');
  });
});
