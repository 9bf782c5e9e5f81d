/** The id of a cup that a reader has opened, and the page where one opens it: such a cup has no address on the host. */
export const OPENED = 'open';

/** The place of an opened cup where its text can be changed. */
export const TEXT_PLACE = 'text';

/** The parts of an address: a path of ours, a query with its `?` and a hash with its `#`, each of which may be empty. */
export type Parts = { readonly path: string; readonly search: string; readonly hash: string };

/**
 * An address as the page understands it. `opened` is what an opened cup is read from, and empty elsewhere: `text=…`, the
 * text itself (see `codec.ts`), or `kept=…`, the name under which this browser keeps a text too long for a link.
 */
export type Address = Parts & { readonly opened: string };

const OPEN_PATH = /^((?:\/(?:ru|kk))?\/open\/)(.*)$/;
const OPENED_HASH = /^#((?:text|kept)=[^&]*)(?:&(.*))?$/s;

/** Whether a path is one of an opened cup, or of the page where one opens it. */
export const isOpened = (path: string): boolean => OPEN_PATH.test(path);

/**
 * Reads the address of an opened cup, as a host and a browser see it: no host has a page for each of its places, and
 * none shall see its text. `/open/?at=final/a-b&team=a#text=…&L36` is the place `/open/final/a-b/` with the query
 * `?team=a` and the hash `#L36`, as a published cup would have them.
 */
export function readOpened({ path, search, hash }: Parts): Address {
  const pieces = search.slice(1).split('&').filter(Boolean);
  const at = new URLSearchParams(search).get('at') ?? '';
  const others = pieces.filter((piece) => !piece.startsWith('at='));
  const [, opened = '', spot] = OPENED_HASH.exec(hash) ?? [];
  return {
    path: path + encodePlace(at),
    search: others.length > 0 ? `?${others.join('&')}` : '',
    hash: opened === '' ? hash : spot ? `#${spot}` : '',
    opened,
  };
}

/** Writes what `readOpened` reads. */
export function writeOpened({ path, search, hash, opened }: Address): Parts {
  const [, page = path, place = ''] = OPEN_PATH.exec(path) ?? [];
  const at = place.replace(/\/$/, '');
  const query = [...(at ? [`at=${at}`] : []), ...(search ? [search.slice(1)] : [])].join('&');
  const spots = [opened, hash.slice(1)].filter(Boolean).join('&');
  return { path: page, search: query && `?${query}`, hash: spots && `#${spots}` };
}

/** `final/a-b` as the end of a path: `final/a-b/`. */
function encodePlace(at: string): string {
  const names = at.split('/').filter(Boolean);
  return names.map((name) => `${encodeURIComponent(name)}/`).join('');
}
