import { Refusal } from './refusal.ts';

/** Every address ever published: those of pages, and aliases, each with the page that it redirects to. */
export type Addresses = {
  readonly pages: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
};

const ARROW = ' -> ';

/** Reads a list of addresses: one per line, an alias with ` -> ` and its page behind it. */
export function readAddresses(text: string): Addresses {
  const lines = text.split(/\r?\n/).filter(Boolean);
  const parts = lines.map((line) => line.split(ARROW));
  return {
    pages: new Set(parts.flatMap(([page, target]) => (page && !target ? [page] : []))),
    aliases: new Map(
      parts.flatMap(([alias, target]) => (alias && target ? [[alias, target] as const] : [])),
    ),
  };
}

/** Writes a list of addresses as text, sorted by code units. */
export const writeAddresses = ({ pages, aliases }: Addresses): string =>
  [...pages, ...Array.from(aliases, (pair) => pair.join(ARROW))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((line) => `${line}\n`)
    .join('');

/**
 * The addresses published now, with every alias listed before. Throws a `Refusal` where a listed address is neither a
 * page nor an alias of one: an address, once published, works forever.
 */
export function keepAddresses(listed: Addresses, now: Addresses): Addresses {
  const { pages } = now;
  const older = [...listed.aliases].filter(([alias]) => !pages.has(alias));
  const aliases = new Map([...now.aliases, ...older]);
  const lost = [
    ...[...listed.pages].filter((page) => !pages.has(page) && !aliases.has(page)),
    ...[...aliases].flatMap(([alias, target]) => (pages.has(target) ? [] : [alias])),
  ];
  if (lost.length > 0)
    throw new Refusal(
      `src/pages/addresses.txt: ${lost.join(', ')} would lead nowhere. ` +
        'Say where it leads now, with " -> " and a page behind it.',
    );
  return { pages, aliases };
}
