import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, dirname } from 'node:path';
import { reserved } from '../cup/names/reserved.ts';
import { makeIds } from '../reasoning/ids.ts';
import type { RecordFile } from './buildFiles.ts';

/**
 * Reads records and, beside each, `<name>.annotations.json` where there is one. Each is named after its file. Throws
 * an `Error` with one sentence where a path is no file.
 */
export function readRecords(paths: readonly string[]): RecordFile[] {
  const makeId = makeIds(reserved.cups);
  return paths.map((path) => {
    if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
    if (!statSync(path).isFile()) throw new Error(`${path} is a folder; a record is a file.`);
    const name = basename(path).replace(/\.(?:txt|json|wiki)$/, '');
    return {
      id: makeId(name),
      text: readFileSync(path, 'utf8'),
      annotations: readAnnotations(join(dirname(path), `${name}.annotations.json`)),
    };
  });
}

/** What is no JSON becomes a text, which no schema passes. */
function readAnnotations(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  } catch (error) {
    return String(error);
  }
}
