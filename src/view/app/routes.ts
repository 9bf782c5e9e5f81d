import { leadsToOurs } from '../address/followLink.ts';
import { readAddress } from '../address/navigate.ts';
import { OPENED } from '../address/opened.ts';
import { isCupList, readPlace, type PageName, type Place } from '../address/place.ts';
import { lazyPart, type LazyPart } from '../ui/lazyPart.tsx';

/** The panels beside the bracket, by their view. */
export const panels = {
  tie: lazyPart(async () => (await import('../tie/TiePanel.tsx')).TiePanel),
  team: lazyPart(async () => (await import('../people/TeamPanel.tsx')).TeamPanel),
  scorer: lazyPart(async () => (await import('../people/ScorerPanel.tsx')).ScorerPanel),
};

/** The pages in the bracket's place, by their view. */
export const pages: Readonly<Record<PageName, LazyPart<object>>> = {
  table: lazyPart(async () => (await import('../table/TablePage.tsx')).TablePage),
  map: lazyPart(async () => (await import('../charts/map/MapPage.tsx')).MapPage),
  sources: lazyPart(async () => (await import('../record/SourcesPage.tsx')).SourcesPage),
  record: lazyPart(async () => (await import('../record/RecordPage.tsx')).RecordPage),
  checks: lazyPart(async () => (await import('../checks/ChecksPage.tsx')).ChecksPage),
};

/** The page where a reader opens a cup, and what shows it then. */
export const OpenPart = lazyPart(async () => (await import('../open/OpenPage.tsx')).OpenPage);

/** The list of all cups. */
export const CupsPart = lazyPart(async () => (await import('../cups/CupsPage.tsx')).CupsPage);

const routes: Readonly<
  Partial<Record<Place['view'], Pick<LazyPart<object>, 'preload' | 'hydrateBy'>>>
> = {
  ...panels,
  ...pages,
};

/** The lazy part of a place; none for the overview and an unknown address, whose code every page has. */
export function partOf(place: Place) {
  if (isCupList(place)) return CupsPart;
  return routes[place.view] ?? (place.cup === OPENED ? OpenPart : undefined);
}

/** True for a view with a page in the bracket's place. */
export const isPage = (view: string): view is PageName => view in pages;

/** True for a view with a panel of its own beside the bracket, which covers it on a phone. */
export const hasPanel = (view: Place['view']): boolean => view !== 'bracket' && !isPage(view);

/** Prefetches the code of the page behind a link that a pointer or the focus is on; a listener for the whole document. */
export function prefetchLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.target || !leadsToOurs(link)) return;
  void partOf(readPlace(readAddress(link).path, import.meta.env.VITE_DEFAULT_CUP))?.preload();
}
