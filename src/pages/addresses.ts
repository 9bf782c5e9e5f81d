/** Every address that was ever published: those that are pages, and those that lead on to one. */
export type Addresses = {
  readonly pages: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
};

const ARROW = ' -> ';

/** Reads a list of addresses: one a line, with ` -> ` and another behind it where it leads on. */
export function readAddresses(text: string): Addresses {
  const lines = text.split('\n').filter(Boolean);
  const parts = lines.map((line) => line.split(ARROW));
  return {
    pages: new Set(parts.flatMap(([page, target]) => (page && !target ? [page] : []))),
    aliases: new Map(
      parts.flatMap(([alias, target]) => (alias && target ? [[alias, target] as const] : [])),
    ),
  };
}

/** The list of addresses as text, in the order of the alphabet. */
export const writeAddresses = ({ pages, aliases }: Addresses): string =>
  [...pages, ...Array.from(aliases, (pair) => pair.join(ARROW))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((line) => `${line}\n`)
    .join('');

/**
 * What is published now, with what was listed before: an alias listed once stays, whoever still has it. Throws where
 * a listed address would neither be a page nor lead to one: an address, once shipped, works for ever.
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
    throw new Error(
      `src/pages/addresses.txt: ${lost.join(', ')} would lead nowhere. ` +
        'Say where it leads now, with " -> " and a page behind it.',
    );
  return { pages, aliases };
}
