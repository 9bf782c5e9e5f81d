import { createContext, useContext } from 'react';
import { navigate as go, usePathname, useSearch } from 'wouter/use-browser-location';
import { pickKinds } from '../cup/picked.ts';
import { keepFooting, leaveFooting } from './footing.ts';

/** The folder the page is served under, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL;

/** The address of a path of ours on this host. */
export const href = (path: string): string => BASE + path.replace(/^\//, '');

/** The path of ours that a page is drawn for before any browser has it. */
export const StaticPath = createContext<string | undefined>(undefined);

/** A path of this host as a path of ours, whatever folder the page is served under; a folder's own file is the folder. */
export const withoutBase = (path: string): string =>
  (path.startsWith(BASE) ? path.slice(BASE.length - 1) : path).replace(/\/index\.html$/, '/');

/** The path of ours that the page is at. */
export function usePath(): string {
  const drawn = useContext(StaticPath);
  return withoutBase(usePathname(drawn === undefined ? {} : { ssrPath: href(drawn) }));
}

/** The address's query with its `?`; empty on a page that is drawn before any browser has it. */
export const useQueryText = (): string => useSearch({ ssrSearch: '' });

/** One value of the address's query; none where it is not there. */
export const useQueryValue = (name: string): string | undefined =>
  new URLSearchParams(useQueryText()).get(name) ?? undefined;

/** Goes to an address of ours, as a new step of the history or in place of the last. */
export function navigate(address: string, { replace = false } = {}): void {
  keepFooting();
  go(address, { replace, state: replace ? history.state : null });
  if (!replace) leaveFooting();
}

/** The address of the page with one value of its query set, or taken away. */
export function withQuery(name: string, value: string | undefined): string {
  const query = new URLSearchParams(location.search);
  if (value === undefined) query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  return location.pathname + (text && `?${text}`);
}

/** Whether a click asks for a link in this tab, and not in another. */
export const isPlainClick = (
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Whether a link leads to a page of ours, and not elsewhere or to a file. */
export const leadsToOurs = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname.startsWith(BASE) && pathname.endsWith('/');

/**
 * Follows a click on any link of ours without loading the page again; for the whole document. What a person wants
 * in another tab, what leads elsewhere and what is a file stays the browser's.
 */
export function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (event.defaultPrevented || !link || !isPlainClick(event) || link.target || link.download)
    return;
  if (!leadsToOurs(link) || (link.hash && link.pathname === location.pathname)) return;
  event.preventDefault();
  navigate(link.pathname + (link.search || keptQuery()) + link.hash);
}

/** What is picked, and nothing else, goes along: a lit road stays lit while a reader walks along it. */
function keptQuery(): string {
  const query = new URLSearchParams(location.search);
  const kept = new URLSearchParams([...query].filter(([name]) => isPick(name)));
  return kept.size > 0 ? `?${kept.toString()}` : '';
}

const isPick = (name: string): boolean => pickKinds.some((kind) => kind === name);
