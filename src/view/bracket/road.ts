/**
 * Lights every part of a bracket that belongs to a team, or none: a preview that comes and goes with the pointer and
 * the focus. It sets attributes and nothing else, so that nothing is drawn anew.
 */
export function lightRoad(bracket: Element, team: string | undefined): void {
  for (const lit of bracket.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (team === undefined) return;
  // Ids are slugs, so a selector takes them as they are.
  const parts = bracket.querySelectorAll(`[data-team="${team}"], [data-teams~="${team}"]`);
  for (const part of parts) part.setAttribute('data-lit', '');
}

/** The team that an element of a bracket is about: its row's, or the winner's for the rest of a tie. */
export function teamAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest('[data-team]') ?? target.closest('a[data-winner]');
  return row?.getAttribute('data-team') ?? row?.getAttribute('data-winner') ?? undefined;
}
