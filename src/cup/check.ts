import * as v from 'valibot';
import type { Issue } from '../issue.ts';
import { Cup } from './cup.ts';
import { checkLinks } from './checkLinks.ts';
import { fits } from './fits.ts';
import { shapeFaults } from './shapeFaults.ts';

/** A value that passed, or every fault that was found in it; never both. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const hasForm = fits(Cup);

/**
 * The one gate for unknown data: a cup, or what is wrong with it. First the form of every field; where that holds,
 * also that everything named exists and that the ties form one tree. Time grows with the number of fields.
 */
export function check(data: unknown): Checked<Cup> {
  if (hasForm(data)) return checkNamed(data);
  const shape = v.safeParse(Cup, data);
  if (!shape.success) return { ok: false, issues: shapeFaults(Cup, shape.issues) };
  return checkNamed(shape.output);
}

function checkNamed(cup: Cup): Checked<Cup> {
  const issues = checkLinks(cup);
  return issues.length ? { ok: false, issues } : { ok: true, value: cup };
}
