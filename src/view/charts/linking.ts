/**
 * Chart and bracket light each other: what the pointer or the focus is on lights its ties, as cards of the bracket
 * (links with `data-tie`) and as marks of the charts (`data-tie-mark`). A mark and a card are about one tie, a row
 * (`data-ties`) about several. Attributes alone change; nothing is drawn anew. Returns what stops it.
 */
export function startLinking(page: Document): () => void {
  const show = (event: Event) => light(page, event.target);
  const showFocus = () => light(page, page.activeElement);
  const putOut = () => light(page, null);
  const listeners = [
    ['pointerover', show],
    ['focusin', show],
    ['focusout', putOut],
  ] as const;
  // React lets no event out of what still waits for its code.
  for (const [name, listener] of listeners) page.addEventListener(name, listener, true);
  page.documentElement.addEventListener('pointerleave', showFocus);
  return () => {
    for (const [name, listener] of listeners) page.removeEventListener(name, listener, true);
    page.documentElement.removeEventListener('pointerleave', showFocus);
  };
}

const LIT = 'data-lit';

/** A card of the bracket, and no other link to a tie. */
const CARD = 'a[data-tie][data-teams]';

/** Lights what an element is about, and puts out what was lit before. */
function light(page: Document, target: EventTarget | null): void {
  const ties = tiesAt(target);
  for (const mark of page.querySelectorAll('[data-tie-mark]')) {
    mark.toggleAttribute(LIT, ties.includes(mark.getAttribute('data-tie-mark') ?? ''));
  }
  // The bracket previews roads by itself, and puts them out by itself.
  if (target instanceof Element && target.closest(CARD)) return;
  for (const card of page.querySelectorAll(CARD)) {
    card.toggleAttribute(LIT, ties.includes(card.getAttribute('data-tie') ?? ''));
  }
}

/** The ties that an element is about; none for most of a page. */
export function tiesAt(target: EventTarget | null): readonly string[] {
  if (!(target instanceof Element)) return [];
  const about = target.closest(`[data-tie-mark], [data-ties], ${CARD}`);
  const ties = ['data-tie-mark', 'data-ties', 'data-tie'].map((name) => about?.getAttribute(name));
  return ties.find((value) => value !== null && value !== undefined)?.split(' ') ?? [];
}
