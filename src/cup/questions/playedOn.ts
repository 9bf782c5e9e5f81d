import type { Cup } from '../model/cup.ts';
import { tiesOf, waysInto } from './ties.ts';
import { dayOf, isDecided } from './facts.ts';

/** The last of some days, which sort as text. */
const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/**
 * The day on which each tie counts as played, by its id, as `1992-05-08`; empty if no tie has a date. It is the tie's
 * date. A tie without one stands with its round, on the round's last day but not after the tie that it feeds; a round
 * without any date stands with the round before it. A tie that is not decided has no day yet. No tie counts as played before its feeders, whatever its date.
 */
export function playedOn(cup: Pick<Cup, 'rounds'>): ReadonlyMap<string, string> {
  const limits = findLimits(cup);
  const [first] = tiesOf(cup)
    .filter(isDecided)
    .flatMap((tie) => dayOf(tie) ?? [])
    .toSorted();
  const days = new Map<string, string>();
  if (first === undefined) return days;
  let roundDay = first;
  for (const { ties } of cup.rounds) {
    roundDay = latest(ties.filter(isDecided).map(dayOf)) ?? roundDay;
    for (const tie of ties.filter(isDecided)) {
      const limit = limits.get(tie.id) ?? roundDay;
      const own = dayOf(tie) ?? (limit < roundDay ? limit : roundDay);
      const fed = waysInto(tie).map((feeder) => days.get(feeder));
      days.set(tie.id, latest([own, ...fed]) ?? own);
    }
  }
  return days;
}

/** The latest day for each tie that lets the ties after it keep their dates. */
function findLimits(cup: Pick<Cup, 'rounds'>): ReadonlyMap<string, string> {
  const limits = new Map<string, string>();
  for (const tie of tiesOf(cup).toReversed()) {
    const limit = dayOf(tie) ?? limits.get(tie.id);
    if (limit === undefined) continue;
    limits.set(tie.id, limit);
    for (const feeder of waysInto(tie)) limits.set(feeder, limit);
  }
  return limits;
}

/** The days of a cup on which ties count as played, in order, each once; none if no tie has a date. `days` may hand `playedOn` on. */
export const daysOf = (cup: Pick<Cup, 'rounds'>, days = playedOn(cup)): string[] =>
  [...new Set(days.values())].toSorted();
