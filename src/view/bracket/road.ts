/**
 * Lights every part of a bracket that belongs to a team, or none: a preview that comes and goes with the pointer and
 * the focus. It sets attributes and nothing else, so that nothing is drawn anew.
 */
export function lightRoad(bracket: Element, team: string | undefined): void {
  for (const lit of bracket.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (team === undefined) return;
  const name = CSS.escape(team);
  const parts = bracket.querySelectorAll(`[data-team="${name}"], [data-teams~="${name}"]`);
  for (const part of parts) part.setAttribute('data-lit', '');
}

/** The team that an element of a bracket is about: its row's, or the winner's for the rest of a tie. */
export function teamAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest('[data-team]') ?? target.closest('a[data-winner]');
  return row?.getAttribute('data-team') ?? row?.getAttribute('data-winner') ?? undefined;
}
