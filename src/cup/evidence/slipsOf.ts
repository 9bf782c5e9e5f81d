import type { Cup } from '../model/cup.ts';
import type { Reason } from '../model/reason.ts';
import type { Tie } from '../model/tie.ts';

/** Something read otherwise than printed on the lines of a tie, and why, once for each place. */
export type TieSlip = {
  readonly printed: string;
  readonly read: string;
  readonly because: readonly Reason[];
};

/** The slips on a tie's lines in printed order; one that stands on several lines is one. */
export function slipsOf({ slips }: Cup, { lines }: Tie): TieSlip[] {
  const found = new Map<string, TieSlip>();
  for (const { line, printed, read, because } of slips) {
    if (!lines.includes(line)) continue;
    const key = JSON.stringify([printed, read]);
    const before = found.get(key)?.because ?? [];
    found.set(key, { printed, read, because: [...before, because] });
  }
  return [...found.values()];
}
