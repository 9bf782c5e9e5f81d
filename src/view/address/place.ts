import type { Cup } from '../../cup/model/cup.ts';
import { segmentsOf } from './language.ts';

/** Views of a whole cup that have no name of their own behind the cup's. */
export const PAGES = ['table', 'map', 'sources', 'record', 'checks'] as const;
export type PageName = (typeof PAGES)[number];

/** Those of them that tell where everything comes from: one entry of the menu, named as the first. */
export const SOURCE_PAGES = ['sources', 'record', 'checks'] as const satisfies readonly PageName[];

/** Whether a view is one of these. */
export const isSource = (view: string): boolean => SOURCE_PAGES.some((page) => page === view);

/** Where a reader is. Path = identity; what a view adds to it stands in the query, a spot on the page in the hash. */
export type Place =
  | { readonly view: 'bracket' | PageName; readonly cup: string }
  | { readonly view: 'tie'; readonly cup: string; readonly tie: string }
  | { readonly view: 'team'; readonly cup: string; readonly team: string }
  | { readonly view: 'scorer'; readonly cup: string; readonly scorer: string }
  | { readonly view: 'unknown'; readonly cup: string; readonly path: string };

/** A place that has an address of its own. */
export type KnownPlace = Exclude<Place, { view: 'unknown' }>;

/** The name in addresses of the list of all cups; no cup may have it (`reserved`). */
export const CUPS = 'cups';

/** The place of the list of all cups: `/cups/`. */
export const cupList: KnownPlace = { view: 'bracket', cup: CUPS };

/** True for the place of the list of all cups. */
export const isCupList = ({ view, cup }: Place): boolean => view === 'bracket' && cup === CUPS;

/** The pages of a cup: it has a map if the city of a club is known. */
export const pagesOf = (cup: Pick<Cup, 'teams'>): PageName[] =>
  PAGES.filter((page) => page !== 'map' || cup.teams.some(({ city }) => city));

const isPage = (name: string): name is PageName => PAGES.some((page) => page === name);

/**
 * The place that a path names, in any language; `home` is the cup shown at `/`. Whether the cup, tie, team or scorer
 * exists is not known here. What others make of an address, capitals or a comma behind it, is read as meant.
 */
export function readPlace(path: string, home: string): Place {
  const [cup = home, ...parts] = segmentsOf(path);
  const [first, second, ...more] = parts;
  if (first === undefined) return { view: 'bracket', cup };
  if (second === undefined && isPage(first)) return { view: first, cup };
  if (second === undefined || more.length > 0)
    return { view: 'unknown', cup, path: parts.join('/') };
  if (first === 'teams') return { view: 'team', cup, team: second };
  if (first === 'scorers') return { view: 'scorer', cup, scorer: second };
  return { view: 'tie', cup, tie: `${first}/${second}` };
}

/** The English path of a place, with the slashes at both ends that make it canonical. */
export function writePlace(place: KnownPlace): string {
  const { cup } = place;
  switch (place.view) {
    case 'bracket':
      return `/${cup}/`;
    case 'tie':
      return `/${cup}/${place.tie}/`;
    case 'team':
      return `/${cup}/teams/${place.team}/`;
    case 'scorer':
      return `/${cup}/scorers/${place.scorer}/`;
    default:
      return `/${cup}/${place.view}/`;
  }
}
