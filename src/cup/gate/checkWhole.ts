import type { Cup } from '../model/cup.ts';
import { check, type Checked } from './check.ts';
import { failuresOf } from './failuresOf.ts';

/** The gate for a cup that is to be published: `check`, and every check of the whole cup holds too. */
export function checkWhole(data: unknown, id: string): Checked<Cup> {
  const checked = check(data, id);
  if (!checked.ok) return checked;
  const issues = failuresOf(checked.value);
  return issues.length ? { ok: false, issues } : checked;
}
