import type { Issue } from '../../issue.ts';
import type { Cup } from '../model/cup.ts';
import { checksOf, type Check } from '../questions/checks.ts';
import { check, type Checked } from './check.ts';
import { clash } from './clash.ts';

/** The gate for a cup that is to be published: `check`, and every check of the whole cup holds too. */
export function checkWhole(data: unknown, id: string): Checked<Cup> {
  const checked = check(data, id);
  if (!checked.ok) return checked;
  const issues = failuresOf(checked.value);
  return issues.length ? { ok: false, issues } : checked;
}

/** A fault for each check of a cup that fails: both figures, and the lines that they come from. */
const failuresOf = (cup: Cup): Issue[] =>
  checksOf(cup)
    .filter(({ holds }) => !holds)
    .map(writeFailure);

const writeFailure = ({ kind, about, left, right, relation }: Check): Issue =>
  clash(
    [...left.lines, ...right.lines].slice(0, 12),
    [kind, about, left.value].filter((part) => part !== undefined).join(' '),
    relation === 'less' ? `fewer than ${right.value}` : String(right.value),
  );
