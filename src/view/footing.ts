/** The parts of the page that scroll by themselves; which of them do depends on the screen. */
const PARTS = ['html', 'main', 'aside'] as const;

/** How long a page may take to be there again, in milliseconds; later it would be a surprise. */
const PATIENCE = 2000;

/** Where a person stands on a page: how far each part is scrolled, and which link in it has the focus. */
type Footing = { readonly scroll: readonly number[]; readonly focus?: Focus | undefined };

/** A link by its address; of several with one address, by its number among them. */
type Focus = { readonly href: string; readonly index: number };

const state = { path: '', focus: undefined as Focus | undefined, timer: 0, frame: 0 };

const partOf = (name: string): Element | null => document.querySelector(name);

const linksTo = (href: string): NodeListOf<HTMLElement> =>
  document.querySelectorAll(`:is(main, aside) a[href="${CSS.escape(href)}"]`);

/** Notes in the history's present step where the person stands, so that Back and a reload can return there. */
export function keepFooting(): void {
  clearTimeout(state.timer);
  if (state.frame) return;
  const scroll = PARTS.map((name) => Math.round(partOf(name)?.scrollTop ?? 0));
  const footing: Footing = { scroll, focus: state.focus };
  history.replaceState({ ...history.state, footing }, '');
}

/** Begins a new step of the history, on which the person does not stand anywhere yet. */
export function leaveFooting(): void {
  stopReturning();
  state.focus = undefined;
  state.path = location.pathname;
}

/** Whether nobody has stood yet on the history's present step, so that there is nothing to give back. */
export const isNewStep = (): boolean => readFooting() === undefined;

/** Keeps and gives back the footing of every step of the history, for the whole document. */
export function startFooting(): void {
  history.scrollRestoration = 'manual';
  state.path = location.pathname;
  document.addEventListener('scroll', keepSoon, { capture: true, passive: true });
  document.addEventListener('focusin', noteFocus);
  for (const kind of ['wheel', 'pointerdown', 'keydown'])
    document.addEventListener(kind, stopReturning, { capture: true, passive: true });
  window.addEventListener('popstate', () => {
    clearTimeout(state.timer);
    // Within a page the page's own parts answer to the address: a line of the record, what is picked.
    if (state.path !== location.pathname) giveBack();
    state.path = location.pathname;
  });
  giveBack();
}

function keepSoon(): void {
  clearTimeout(state.timer);
  state.timer = window.setTimeout(keepFooting, 150);
}

/** The masthead stays from page to page, and the focus with it: only what a page itself holds is noted. */
function noteFocus({ target }: FocusEvent): void {
  const href = target instanceof Element && target.closest('main, aside') && readHref(target);
  if (!href || state.frame) return;
  state.focus = { href, index: [...linksTo(href)].findIndex((link) => link === target) };
  keepSoon();
}

const readHref = (element: Element): string | null => element.getAttribute('href');

const isFooting = (value: unknown): value is Footing =>
  typeof value === 'object' && value !== null && 'scroll' in value && Array.isArray(value.scroll);

function readFooting(): Footing | undefined {
  const step: unknown = history.state;
  const isOurs = typeof step === 'object' && step !== null && 'footing' in step;
  return isOurs && isFooting(step.footing) ? step.footing : undefined;
}

function giveBack(): void {
  stopReturning();
  const footing = readFooting();
  state.focus = footing?.focus;
  if (footing) tryUntil(footing, performance.now() + PATIENCE);
}

/** A page is drawn in several frames, as its code arrives: tries in each of them until it stands as it stood. */
function tryUntil(footing: Footing, end: number): void {
  state.frame = requestAnimationFrame(() => {
    if (stand(footing) || performance.now() > end) stopReturning();
    else tryUntil(footing, end);
  });
}

function stopReturning(): void {
  cancelAnimationFrame(state.frame);
  state.frame = 0;
}

function stand({ scroll, focus }: Footing): boolean {
  const link = focus && linksTo(focus.href)[focus.index];
  if (link && link !== document.activeElement) link.focus({ preventScroll: true });
  const isThere = PARTS.map((name, index) => scrollTo(partOf(name), scroll[index] ?? 0));
  return isThere.every(Boolean) && (!focus || link !== undefined);
}

function scrollTo(part: Element | null, top: number): boolean {
  if (part && Math.abs(part.scrollTop - top) > 1) part.scrollTo({ top, behavior: 'instant' });
  return Math.abs((part?.scrollTop ?? 0) - top) <= 1;
}
