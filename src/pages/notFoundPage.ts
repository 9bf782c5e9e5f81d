import type { Cup } from '../cup/cup.ts';
import { href } from '../view/navigate.ts';
import { writePlace } from '../view/place.ts';
import type { HeadWords } from '../view/words/enHead.ts';
import { fillTemplate } from './fillTemplate.ts';
import { escapeHtml } from './html.ts';
import { writeHead } from './writeHead.ts';

/**
 * The page for every address that is none: without a script it leads to each cup; with one, the page itself looks at
 * the address and names the nearest.
 */
export function notFoundPage(template: string, cups: readonly Cup[], words: HeadWords): string {
  const title = words.title([words.head.nowhere]);
  const head = writeHead({ title, description: words.head.nowhere, siteName: words.title([]) });
  const links = cups.map(
    (cup) =>
      `<li><a class="inline-flex min-h-11 items-center underline" href="${href(writePlace({ view: 'bracket', cup: cup.id }))}">${escapeHtml(words.cup(cup))}</a></li>`,
  );
  const body = [
    '<main class="mx-auto max-w-xl p-7 text-lg">',
    `<h1 class="text-2xl font-winner">${words.head.nowhere}</h1>`,
    `<p class="mt-3">${words.head.nowhereMore}</p>`,
    `<ul>${links.join('')}</ul>`,
    '</main>',
  ].join('');
  return fillTemplate(template, { head, body });
}
