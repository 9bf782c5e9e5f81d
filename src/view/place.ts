/** Where a reader is. Path = identity; what a view adds to it stands in the query, a spot on the page in the hash. */
export type Place =
  | { readonly view: 'bracket'; readonly cup: string }
  | { readonly view: 'tie'; readonly cup: string; readonly tie: string }
  | { readonly view: 'checks'; readonly cup: string }
  | { readonly view: 'unknown'; readonly cup: string; readonly path: string };

/**
 * The place that a path names; `home` is the cup shown at `/`. Whether the cup or the tie exists is not known here.
 * A missing last slash, doubled slashes and capitals are read as meant.
 */
export function readPlace(path: string, home: string): Place {
  const [cup = home, ...rest] = path.toLowerCase().split('/').filter(Boolean);
  if (rest.length === 0) return { view: 'bracket', cup };
  if (rest.length === 1 && rest[0] === 'checks') return { view: 'checks', cup };
  if (rest.length === 2) return { view: 'tie', cup, tie: rest.join('/') };
  return { view: 'unknown', cup, path };
}

/** The path of a place, with the slashes at both ends that make it canonical. */
export function writePlace(place: Exclude<Place, { view: 'unknown' }>): string {
  if (place.view === 'tie') return `/${place.cup}/${place.tie}/`;
  return place.view === 'checks' ? `/${place.cup}/checks/` : `/${place.cup}/`;
}
