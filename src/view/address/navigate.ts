import { createContext, useContext } from 'react';
import { navigate as go, useLocationProperty } from 'wouter/use-browser-location';
import type { Language } from '../../cup/model/language.ts';
import { newKey } from './historyEntry.ts';
import { inLanguage } from './language.ts';
import { noteMotion, type Motion } from './motion.ts';
import { isOpened, readOpened, writeOpened, type Address, type Parts } from './opened.ts';
import { writePlace, type KnownPlace } from './place.ts';
import { beginEntry, saveEntry } from './scrollRestoration.ts';

/** The folder the page is served under, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL;

/** The address of a path of ours on this host. */
export const href = (path: string): string => BASE + path.replace(/^\//, '');

/** What stands behind the path of an address: a query with its `?`, and a spot on the page with its `#`. */
type Rest = { readonly search?: string; readonly hash?: string };

/** The address of a place on this host, in a language. One of an opened cup holds the text that the page holds now. */
export const hrefOf = (
  place: KnownPlace,
  language: Language,
  { search = '', hash = '' }: Rest = {},
): string => writeAddress({ path: inLanguage(writePlace(place), language), search, hash });

/** The path of ours that a page is drawn for before any browser has it. */
export const StaticPath = createContext<string | undefined>(undefined);

/** A path of this host as a path of ours, whatever folder the page is served under. */
export const withoutBase = (path: string): string =>
  path.startsWith(BASE) ? path.slice(BASE.length - 1) : path;

/** Reads an address of this host: the page's own, a link's. */
export function readAddress({ pathname, search, hash }: Omit<Parts, 'path'> & Pathname): Address {
  const parts = { path: withoutBase(pathname), search, hash };
  return isOpened(parts.path) ? readOpened(parts) : { ...parts, opened: '' };
}

type Pathname = { readonly pathname: string };

/** Writes an address of this host; of an opened cup, unless told otherwise, with the text that the page holds now. */
export function writeAddress({ path, search, hash }: Parts, opened?: string): string {
  const parts = { path, search, hash };
  const { path: page, ...rest } = isOpened(path)
    ? writeOpened({ ...parts, opened: opened ?? readAddress(location).opened })
    : parts;
  return href(page) + rest.search + rest.hash;
}

/** The path of ours that the page is at. */
export function usePath(): string {
  const drawn = useContext(StaticPath);
  return useLocationProperty(
    () => readAddress(location).path,
    () => drawn ?? readAddress(location).path,
  );
}

/** The address's query with its `?`; empty on a page that is drawn before any browser has it. */
export const useQueryText = (): string =>
  useLocationProperty(
    () => readAddress(location).search,
    () => '',
  );

/** What the opened cup of the address is read from, see `Address`; empty where the address has none. */
export const useOpened = (): string =>
  useLocationProperty(
    () => readAddress(location).opened,
    () => '',
  );

/** One value of the address's query; none where it is not there. */
export const useQueryValue = (name: string): string | undefined =>
  new URLSearchParams(useQueryText()).get(name) ?? undefined;

/** The address's hash with its `#`, empty where there is none. */
export const useHash = (): string =>
  useLocationProperty(
    () => readAddress(location).hash,
    () => '',
  );

/**
 * Makes an address the page's own, as a new history entry or, with `replace` and where one already is, in place of the
 * present one, with the motion that the next page comes with. Gives whether the browser did so: Safari throws, and
 * Chromium does nothing, at too many calls.
 */
export function changeAddress(
  address: string,
  { replace = false, motion = 'open' }: { replace?: boolean; motion?: Motion } = {},
): boolean {
  const { href: target, pathname } = new URL(address, location.href);
  const isNew = !replace && target !== location.href;
  if (isNew) saveEntry();
  if (isNew && pathname !== location.pathname) noteMotion(motion);
  try {
    go(address, { replace: !isNew, state: isNew ? { key: newKey() } : history.state });
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
  }
  const isChanged = location.href === target;
  if (isChanged && isNew) beginEntry();
  return isChanged;
}

/** Goes to an address; where the browser refuses a history entry, by loading the page. */
export function navigate(address: string, motion: Motion = 'open'): void {
  if (!changeAddress(address, { motion })) location.assign(address);
}

/** The address of the page with one value of its query set, or taken away. */
export function withQuery(name: string, value: string | undefined): string {
  const query = new URLSearchParams(readAddress(location).search);
  if (value === undefined) query.delete(name);
  else query.set(name, value);
  return withSearch(query);
}

/** The address of the page with another query, and without a spot on the page. */
export function withSearch(query: URLSearchParams): string {
  const text = query.toString();
  return writeAddress({ ...readAddress(location), search: text && `?${text}`, hash: '' });
}

/** A query with the day of the page's own: whoever looks at a cup as of a day stays on it. */
export function keepDay(query: string): string {
  const day = new URLSearchParams(location.search).get('day');
  return day === null ? query : `${query === '' ? '?' : `${query}&`}day=${encodeURIComponent(day)}`;
}
