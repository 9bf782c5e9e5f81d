import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder and removes every other `.json` of it but those to `keep`. Nothing changes before all of
 * them are on the disk, and each then takes the place of the old one in one step.
 */
export function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  keep: readonly string[],
): void {
  mkdirSync(folder, { recursive: true });
  const names = [...files.keys()];
  const draftOf = (name: string) => join(folder, `.${name}.draft`);
  try {
    for (const [name, text] of files) writeFileSync(draftOf(name), text);
    for (const name of names) renameSync(draftOf(name), join(folder, name));
  } finally {
    for (const name of names) rmSync(draftOf(name), { force: true });
  }
  const wanted = new Set([...names, ...keep]);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.json') && !wanted.has(name)) rmSync(join(folder, name));
  }
}
