import { check } from '../../cup/gate/check.ts';
import type { Cup } from '../../cup/model/cup.ts';
import type { Issue } from '../../issue.ts';

/**
 * Why a cup could not be shown.
 *
 * - `missing`: nothing is published under its name;
 * - `offline`: no answer came;
 * - `slow`: no whole answer came in time;
 * - `refused`: the host answered with an error, its `status`;
 * - `broken`: the answer is not JSON;
 * - `invalid`: it is JSON, but not a cup; `issues` say which fields.
 */
export class CupProblem extends Error {
  override readonly name = 'CupProblem';
  readonly kind: 'missing' | 'offline' | 'slow' | 'refused' | 'broken' | 'invalid';
  readonly status: number | undefined;
  readonly issues: readonly Issue[];

  constructor(
    kind: CupProblem['kind'],
    more: { readonly status?: number; readonly issues?: readonly Issue[] } = {},
  ) {
    super(kind);
    this.kind = kind;
    this.status = more.status;
    this.issues = more.issues ?? [];
  }
}

/** How long an answer may take; one that takes longer is more likely lost than on its way. */
const PATIENCE_MS = 15_000;

/** Fetches and checks the cup published at `cups/<id>.json`. Rejects with a `CupProblem`; when stopped, with why. */
export async function fetchCup(id: string, signal: AbortSignal): Promise<Cup> {
  const url = `${import.meta.env.BASE_URL}cups/${id}.json`;
  const text = await inTime(signal, (limited) => fetchText(url, limited));
  const checked = check(parseJson(text), id);
  if (!checked.ok) throw new CupProblem('invalid', { issues: checked.issues });
  return checked.value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CupProblem('broken');
  }
}

/** Runs a request, and aborts it as `slow` after the time limit. */
async function inTime<T>(signal: AbortSignal, ask: (limited: AbortSignal) => Promise<T>) {
  const limit = new AbortController();
  const stop = (): void => limit.abort(signal.reason);
  const timer = setTimeout(() => limit.abort(new CupProblem('slow')), PATIENCE_MS);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await ask(limit.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, headers: { Accept: 'application/json' } }).catch(() =>
    fail(signal, 'offline'),
  );
  // Many static hosts answer an unknown address with their start page and status 200.
  const isPage = response.headers.get('content-type')?.includes('text/html');
  if (response.status === 404 || (response.ok && isPage)) throw new CupProblem('missing');
  if (!response.ok) throw new CupProblem('refused', { status: response.status });
  return response.text().catch(() => fail(signal, 'broken'));
}

/** Throws a problem, or the reason of the abort if there was one. */
function fail(signal: AbortSignal, kind: CupProblem['kind']): never {
  throw signal.aborted ? signal.reason : new CupProblem(kind);
}
