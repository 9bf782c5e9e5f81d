import type { Cup } from '../cup/model/cup.ts';
import { hrefOf } from '../view/address/navigate.ts';
import { fillTemplate } from './fillTemplate.ts';
import { escapeHtml, writeTag } from './html.ts';
import { writeHead } from './writeHead.ts';
import type { Words } from '../view/words/en/en.ts';

/**
 * The 404 page. Without a script it links to each cup; with one, the app reads the address, opens the page that is
 * meant, or names the nearest.
 */
export function notFoundPage(template: string, cups: readonly Cup[], words: Words): string {
  const title = words.title([words.head.nowhere]);
  const robots = writeTag('meta', { name: 'robots', content: 'noindex' });
  const tags = writeHead({ title, description: words.head.nowhere, siteName: words.title([]) });
  const head = [tags, robots].join('\n    ');
  const links = cups.map(
    (cup) =>
      `<li><a class="inline-flex min-h-11 items-center underline" href="${hrefOf({ view: 'bracket', cup: cup.id }, words.language)}">${escapeHtml(words.cup(cup))}</a></li>`,
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
