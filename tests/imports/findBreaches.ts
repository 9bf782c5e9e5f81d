import { parseSync } from 'vite';
import { checkImport } from './checkImport.ts';
import { findCycles } from './findCycles.ts';
import { readDefaults } from './readDefaults.ts';
import { readImports, type Import } from './readImports.ts';
import { readMentions } from './readMentions.ts';
import { isLocal, resolveFrom, roomOf } from './resolveFrom.ts';
import { impureGlobals, rooms } from './rules.ts';

/** A source file: its path from the repository's root, with `/`, and its text. */
export type SourceFile = { readonly path: string; readonly code: string };

/** What is wrong at an offset of a file. */
type Finding = { readonly offset: number; readonly says: string };

type ReadFile = {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly breaches: readonly string[];
};

const emptyName = /\/(index|utils?|helpers?|common)[./]/;

const readFindings = (
  path: string,
  imports: readonly Import[],
  { program, errors }: ReturnType<typeof parseSync>,
): Finding[] => {
  const room = rooms[roomOf(path) ?? ''];
  const mentions = room?.pure ? readMentions(program, impureGlobals) : [];
  return [
    ...errors.map(({ message }) => ({ offset: 0, says: `cannot be parsed: ${message}` })),
    ...(emptyName.test(path) ? [{ offset: 0, says: 'has a name that says nothing' }] : []),
    ...(room ? [] : [{ offset: 0, says: 'stands in no room' }]),
    ...readDefaults(program).map((offset) => ({ offset, says: 'exports a default' })),
    ...mentions.map(({ name, offset }) => ({ offset, says: `mentions ${name}` })),
    ...imports.flatMap((found) =>
      (room ? checkImport(path, room, found) : []).map((says) => ({ offset: found.offset, says })),
    ),
  ];
};

const readFile = ({ path, code }: SourceFile): ReadFile => {
  const parsed = parseSync(path, code);
  const imports = readImports(parsed.program);
  const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
  const breaches = readFindings(path, imports, parsed).map(
    ({ offset, says }) => `${path}:${lineAt(offset)} ${says}`,
  );
  return { path, imports, breaches };
};

const targetsOf = ({ path, imports }: ReadFile): string[] =>
  imports
    .flatMap(({ specifier }) => specifier ?? [])
    .filter(isLocal)
    .map((specifier) => resolveFrom(path, specifier));

/** Every breach of the rules among the files of `src`, a line each: `src/parser/a.ts:3 imports src/view/b.tsx`. */
export const findBreaches = (files: readonly SourceFile[]): string[] => {
  const read = files.map(readFile);
  const cycles = findCycles(new Map(read.map((file) => [file.path, targetsOf(file)])));
  return [
    ...read.flatMap(({ breaches }) => breaches),
    ...cycles.map((cycle) => `${cycle.join(' -> ')} is a cycle`),
  ];
};
