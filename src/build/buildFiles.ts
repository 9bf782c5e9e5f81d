import { toJsonSchema } from '@valibot/to-json-schema';
import { writeJson } from '../cup/export/writeJson.ts';
import { Cup } from '../cup/model/cup.ts';
import type { Issue } from '../issue.ts';
import { readCup } from '../reasoning/readCup.ts';
import { linkSeasons } from './linkSeasons.ts';
import { summarize } from './summarize.ts';

/** A record: the cup's id, the text, and the content of its annotation file; `{}` where there is none. */
export type RecordFile = {
  readonly id: string;
  readonly text: string;
  readonly annotations: unknown;
};

/**
 * Files by name, ready to be written; what was found in each record; and a line on each cup. A record with a fault
 * has no file, and its id is among the `refused`.
 */
export type Built = {
  readonly files: ReadonlyMap<string, string>;
  readonly issues: readonly { readonly id: string; readonly issue: Issue }[];
  readonly summaries: readonly string[];
  readonly refused: readonly string[];
};

/** The data set of every record without a fault, and the schema of them all. */
export function buildFiles(records: readonly RecordFile[]): Built {
  const read = records.map(({ id, text, annotations }) => ({
    id,
    ...readCup(id, text, annotations),
  }));
  const cups = linkSeasons(read.flatMap(({ cup }) => cup ?? []));
  return {
    files: new Map([
      ...cups.map((cup) => [`${cup.id}.json`, writeJson(cup)] as const),
      ['cup.schema.json', writeJson(toJsonSchema(Cup))],
    ]),
    issues: read.flatMap(({ id, issues }) => issues.map((issue) => ({ id, issue }))),
    summaries: cups.map((cup) => `${cup.id}: ${summarize(cup)}`),
    refused: read.filter(({ cup }) => !cup).map(({ id }) => id),
  };
}
