import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildFiles } from './build/buildFiles.ts';
import { readRecords } from './build/readRecords.ts';
import { replaceFiles } from './build/replaceFiles.ts';
import { isFault, writeIssue } from './issue.ts';

/**
 * `npm run data`: every record of `src/source` becomes `public/cups/<cup>.json`, beside the schema of them all. The
 * data set of a record with a fault stays as it is; one whose record is gone goes too. `npm run data -- FILE…` tries
 * other records, and writes into `reports/cups`. Both print every issue and a line on each cup, and end with 1 where
 * a record was refused.
 */
const SOURCE = 'src/source';
const TARGET = 'public/cups';
const TRIAL = 'reports/cups';

function build(paths: readonly string[]): boolean {
  const isTrial = paths.length > 0;
  const records = readRecords(isTrial ? paths : findRecords());
  const { files, issues, summaries, refused } = buildFiles(records);
  for (const { id, issue } of issues) console.log(`${id}: ${writeIssue(issue)}`);
  for (const summary of summaries) console.log(summary);
  for (const id of refused) {
    const count = issues.filter((each) => each.id === id && isFault(each.issue)).length;
    console.log(`${id}: refused, for ${count === 1 ? 'one fault' : `${count} faults`}`);
  }
  const target = isTrial ? TRIAL : TARGET;
  replaceFiles(
    target,
    files,
    refused.map((id) => `${id}.json`),
  );
  console.log(`${files.size} files written to ${target}`);
  return refused.length === 0;
}

function findRecords(): string[] {
  const files = readdirSync(SOURCE).filter((file) => file.endsWith('.txt'));
  if (files.length === 0) throw new Error(`There is no record in ${SOURCE}.`);
  return files.map((file) => join(SOURCE, file));
}

try {
  process.exitCode = build(process.argv.slice(2)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
