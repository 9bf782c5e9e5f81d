import { check } from '../../cup/check.ts';
import type { Cup } from '../../cup/cup.ts';
import type { Issue } from '../../issue.ts';

/**
 * Why a cup could not be shown.
 *
 * - `missing`: nothing is published under its name;
 * - `offline`: no answer came;
 * - `refused`: the host answered with an error, its `status`;
 * - `broken`: the answer is not JSON;
 * - `invalid`: it is JSON, but not a cup; `issues` say which fields.
 */
export class CupProblem extends Error {
  override readonly name = 'CupProblem';
  readonly kind: 'missing' | 'offline' | 'refused' | 'broken' | 'invalid';
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

/** Fetches and checks the cup published at `cups/<id>.json`. Rejects with a `CupProblem`. */
export async function fetchCup(id: string, signal: AbortSignal): Promise<Cup> {
  const checked = check(await fetchJson(`${import.meta.env.BASE_URL}cups/${id}.json`, signal));
  if (!checked.ok) throw new CupProblem('invalid', { issues: checked.issues });
  return checked.value;
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, headers: { Accept: 'application/json' } }).catch(
    (error: unknown) => {
      throw signal.aborted ? error : new CupProblem('offline');
    },
  );
  // Many static hosts answer an unknown address with their start page and status 200.
  const isPage = response.headers.get('content-type')?.includes('text/html');
  if (response.status === 404 || (response.ok && isPage)) throw new CupProblem('missing');
  if (!response.ok) throw new CupProblem('refused', { status: response.status });
  return response.json().catch((error: unknown) => {
    throw signal.aborted ? error : new CupProblem('broken');
  });
}
