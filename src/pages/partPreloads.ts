import type { Manifest } from 'vite';
import type { OPENED } from '../view/address/opened.ts';
import type { CUPS, Place } from '../view/address/place.ts';
import { writeTag } from './html.ts';

/** The lazy part that a view shows, by its module; also that of the list of cups, and of the page where one opens a cup. */
const PARTS: Readonly<Partial<Record<Place['view'] | typeof CUPS | typeof OPENED, string>>> = {
  cups: 'src/view/cups/CupsPage.tsx',
  open: 'src/view/open/OpenPage.tsx',
  tie: 'src/view/tie/TiePanel.tsx',
  team: 'src/view/people/TeamPanel.tsx',
  scorer: 'src/view/people/ScorerPanel.tsx',
  table: 'src/view/table/TablePage.tsx',
  record: 'src/view/record/RecordPage.tsx',
  checks: 'src/view/checks/ChecksPage.tsx',
};

/**
 * Tags that ask for the lazy part of a view, and for what it imports, as soon as its page is there and not once the
 * entry script has found out. Throws where the build's manifest has no such part.
 */
export const partPreloads = (manifest: Manifest, toAddress: ToAddress) =>
  new Map(
    Object.entries(PARTS).map(([view, part]) => [view, preloadsOf(manifest, part, toAddress)]),
  );

/** The same for the dictionary of each language. */
export const wordPreloads = (manifest: Manifest, toAddress: ToAddress) => ({
  en: preloadsOf(manifest, 'src/view/words/en/en.ts', toAddress),
  ru: preloadsOf(manifest, 'src/view/words/ru/ru.ts', toAddress),
  kk: preloadsOf(manifest, 'src/view/words/kk/kk.ts', toAddress),
});

/** The address of a built file on its host. */
type ToAddress = (file: string) => string;

const preloadsOf = (manifest: Manifest, module: string, toAddress: ToAddress): string[] =>
  filesOf(manifest, module).map((file) =>
    writeTag('link', { rel: 'modulepreload', href: toAddress(file), crossorigin: 'anonymous' }),
  );

/** The files of a module and of all that it imports, without those of the entry, which every page loads. */
function filesOf(manifest: Manifest, module: string): string[] {
  const modules = new Set([module]);
  for (const name of modules) for (const other of manifest[name]?.imports ?? []) modules.add(other);
  return [...modules].flatMap((name) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no ${name}`);
    return chunk.isEntry ? [] : [chunk.file];
  });
}
