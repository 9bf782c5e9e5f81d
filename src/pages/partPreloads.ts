import type { Place } from '../view/place.ts';
import { writeTag } from './html.ts';

/** The part of the page that a view adds to what every page loads, as its file is called. */
const PARTS: Readonly<Partial<Record<Place['view'], string>>> = {
  tie: 'TiePanel',
  team: 'TeamPanel',
  scorer: 'ScorerPanel',
  table: 'TablePage',
  record: 'RecordPage',
  checks: 'ChecksPage',
};

/** What a script asks for as soon as it is read. */
const IMPORT = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/** The scripts of a built site: their names, and what is in each. */
export type Scripts = {
  readonly names: readonly string[];
  readonly read: (name: string) => string;
};

/**
 * Tags that ask for the part of a view, and for what it stands on, as soon as its page is there and not once the
 * page's own script, `loaded` by every page, has found out. Throws where a part has no file.
 */
export function partPreloads(
  scripts: Scripts,
  loaded: string,
  toAddress: (name: string) => string,
) {
  const write = (name: string): string =>
    writeTag('link', { rel: 'modulepreload', href: toAddress(name), crossorigin: 'anonymous' });
  return new Map(
    Object.entries(PARTS).map(([view, part]) => {
      const file = scripts.names.find((name) => name.replace(/-[\w-]{8}\.js$/, '') === part);
      if (file === undefined) throw new Error(`${part} has no script of its own`);
      const all = [...importsOf(scripts, file)].filter((name) => !loaded.includes(name));
      return [view, all.map(write)];
    }),
  );
}

/** A script with all that it imports, and what that imports. */
function importsOf(scripts: Scripts, file: string): ReadonlySet<string> {
  const all = new Set([file]);
  for (const name of all)
    for (const [, other = ''] of scripts.read(name).matchAll(IMPORT)) all.add(other);
  return all;
}
