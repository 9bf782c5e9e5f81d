import type { Issue } from '../../issue.ts';
import type { Cup } from '../model/cup.ts';
import { checksOf, type Check } from '../questions/checks.ts';
import { clash } from './clash.ts';

/** A fault for each check of a cup that fails: both figures, and the lines that they come from. */
export const failuresOf = (cup: Cup): Issue[] =>
  checksOf(cup)
    .filter(({ holds }) => !holds)
    .map(writeFailure);

const writeFailure = ({ kind, about, left, right, relation }: Check): Issue =>
  clash(
    [...left.lines, ...right.lines].slice(0, 12),
    [kind, about, left.value].filter((part) => part !== undefined).join(' '),
    relation === 'less' ? `fewer than ${right.value}` : String(right.value),
  );
