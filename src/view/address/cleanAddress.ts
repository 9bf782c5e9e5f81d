import { pickKinds } from '../../cup/questions/picked.ts';
import { readAddress, writeAddress } from './navigate.ts';
import { readPlace, writePlace } from './place.ts';
import { inLanguage, readLanguage, segmentsOf } from './language.ts';
import { decode, trimEnd } from './segments.ts';

/** The values that the query of an address may have; whatever else others add to it is dropped. */
const QUERY_NAMES: readonly string[] = [...pickKinds, 'day', 'embed', 'filter', 'in', 'sort'];

/**
 * An address as this site writes it: what copying, chat programs and trackers add is gone, capitals and codes are as
 * they are meant. A path that names no place stays as it is. `home` is the id of the cup shown at `/`.
 */
export function cleanAddress(url: Pick<URL, 'pathname' | 'search' | 'hash'>, home: string): string {
  const { path, search, hash, opened } = readAddress(url);
  const place = readPlace(path, home);
  const language = readLanguage(path);
  const isHome = segmentsOf(path).length === 0;
  const own = isHome
    ? inLanguage('/', language)
    : place.view === 'unknown'
      ? path.replace(/^\/+/, '/')
      : inLanguage(writePlace(place), language);
  return writeAddress({ path: own, search: cleanQuery(search), hash: cleanHash(hash) }, opened);
}

/** Only the values that this site knows; those that are ids without what stands behind them. */
function cleanQuery(search: string): string {
  const pieces = search
    .slice(1)
    .split('&')
    .flatMap((piece) => {
      const [name = '', ...values] = piece.split('=');
      const known = trimEnd(decode(name));
      if (!QUERY_NAMES.includes(known)) return [];
      if (values.length === 0) return [known];
      const value = values.join('=');
      return [`${known}=${known === 'filter' ? value : encodeURIComponent(cleanId(value))}`];
    });
  return pieces.length > 0 ? `?${pieces.join('&')}` : '';
}

const cleanId = (value: string): string => trimEnd(decode(value).split(/[?#]/)[0] ?? '');

/** A line of the record, `#L36`; any other hash as it is, such as one with a text to scroll to. */
function cleanHash(hash: string): string {
  const own = trimEnd(decode(hash).split(/[?&]/)[0] ?? '');
  return /^#L\d+$/i.test(own) ? own.toUpperCase() : hash;
}
