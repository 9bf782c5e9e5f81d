import type { Cup } from '../../../src/cup/model/cup.ts';

/** Names of formats and keys, and of this page, which every language writes alike. */
const ALIKE = [
  'Kubok',
  'HTML',
  'JSON',
  'CSV',
  'Football',
  'TXT',
  'Enter',
  'Esc',
  'CC',
  'BY',
  'SA',
  'Natural',
  'Earth',
  'Admin',
  'countries',
  'public',
  'domain',
];

const wordsOf = (text: string): string[] => text.match(/\p{Script=Latin}{2,}/gu) ?? [];

/** The words of everything that a source writes in its own language: names, titles, match sheets. */
const printedWords = ({ teams, players, sources, sheets, title, slips }: Cup): Set<string> =>
  new Set([...ALIKE, ...wordsOf(JSON.stringify([teams, players, sources, sheets, title, slips]))]);

/** Attributes that people read, or hear read. */
const SPOKEN = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];

/** What an element says, without code to copy and what is marked as another language's. */
function textsOf(page: Element): string[] {
  const copy = page.cloneNode(true);
  if (!(copy instanceof Element)) return [];
  for (const other of copy.querySelectorAll('[lang], [translate="no"], pre, textarea'))
    other.remove();
  const spoken = [...copy.querySelectorAll('*')].flatMap((element) =>
    SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) spoken.push(texts.currentNode.textContent ?? '');
  return spoken;
}

/** The Latin words on a page that are no names from a source. */
export function findEnglish(page: Element, cup: Cup): string[] {
  const printed = printedWords(cup);
  return [...new Set(textsOf(page).flatMap(wordsOf))].filter((word) => !printed.has(word));
}
