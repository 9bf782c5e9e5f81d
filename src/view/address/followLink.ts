import { pickKinds } from '../../cup/questions/picked.ts';
import { readLanguage } from './language.ts';
import type { Motion } from './motion.ts';
import {
  BASE,
  changeAddress,
  keepDay,
  readAddress,
  withoutBase,
  writeAddress,
} from './navigate.ts';
import { isOpened } from './opened.ts';
import { carryScroll } from './scrollRestoration.ts';

/** True for a plain left click, which asks for a link in this tab. */
export const isPlainClick = (
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** True for a link to a page of this site; false for another site's and for a file. */
export const leadsToOurs = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname.startsWith(BASE) && pathname.endsWith('/');

/** True for a link to the page in another language, which is a document of its own. */
const changesLanguage = ({ pathname }: HTMLAnchorElement): boolean =>
  readLanguage(withoutBase(pathname)) !== readLanguage(withoutBase(location.pathname));

/**
 * Follows a click on any link to a page of this site without loading the page again; for the whole document. The
 * browser follows all other links itself, and also one whose history entry it refuses to make. The page in another
 * language begins scrolled as this one is.
 */
export function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (event.defaultPrevented || !link || !isPlainClick(event)) return;
  if (link.target || link.download || !leadsToOurs(link)) return;
  if (changesLanguage(link)) return carryScroll(link.pathname);
  const before = location.href;
  const dialog = link.closest('dialog');
  dialog?.close();
  if (!changeAddress(addressOf(link), { motion: motionOf(link) })) return;
  event.preventDefault();
  // The closed dialog has given the focus back; the reader goes elsewhere, and the focus with them.
  if (dialog && location.href !== before && document.activeElement instanceof HTMLElement)
    document.activeElement.blur();
}

/** A link may name the motion that it leads on with. */
const motionOf = ({ dataset }: HTMLAnchorElement): Motion => {
  const { motion } = dataset;
  return motion === 'next' || motion === 'previous' ? motion : 'open';
};

/** Where a link leads. What is picked, and the day, go along, but not from an opened cup to another or back. */
function addressOf(link: HTMLAnchorElement): string {
  const to = readAddress(link);
  const isWithin = isOpened(to.path) ? to.opened !== '' : !isOpened(readAddress(location).path);
  const search = isWithin ? keepDay(to.search || keptQuery()) : to.search;
  return writeAddress({ ...to, search }, to.opened);
}

/** What is picked, and nothing else, goes along: a highlighted road stays so while a reader walks along it. */
function keptQuery(): string {
  const query = new URLSearchParams(location.search);
  const kept = new URLSearchParams([...query].filter(([name]) => isPick(name)));
  return kept.size > 0 ? `?${kept.toString()}` : '';
}

const isPick = (name: string): boolean => pickKinds.some((kind) => kind === name);
