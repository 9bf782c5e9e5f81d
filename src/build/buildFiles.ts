import { toJsonSchema } from '@valibot/to-json-schema';
import { Cup } from '../cup/cup.ts';
import { writeJson } from '../cup/writeJson.ts';
import { isFault, type Issue } from '../issue.ts';
import { readCup } from '../reasoning/readCup.ts';

/** A record as it lies in `src/source`: the cup's id, the text, and the content of the annotation file, if any. */
export type RecordFile = {
  readonly id: string;
  readonly text: string;
  readonly annotations: unknown;
};

/** Files by name, ready to be written, and what was found in each record. */
export type Built = {
  readonly files: ReadonlyMap<string, string>;
  readonly issues: readonly { readonly id: string; readonly issue: Issue }[];
};

/** The data set of every record beside the schema of them all; with a fault in any of them, no file at all. */
export function buildFiles(records: readonly RecordFile[]): Built {
  const read = records.map(({ id, text, annotations }) => ({
    id,
    ...readCup(id, text, annotations),
  }));
  const issues = read.flatMap(({ id, issues: own }) => own.map((issue) => ({ id, issue })));
  if (issues.some(({ issue }) => isFault(issue))) return { files: new Map(), issues };
  const cups = read.map(({ id, cup }) => [`${id}.json`, writeJson(cup)] as const);
  const files = new Map([...cups, ['cup.schema.json', writeJson(toJsonSchema(Cup))]]);
  return { files, issues };
}
