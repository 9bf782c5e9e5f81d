import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildFiles } from './build/buildFiles.ts';
import { writeIssue } from './issue.ts';

/**
 * `npm run data`: every record of `src/source` becomes `public/cups/<cup>.json`, beside the schema of them all.
 * Issues are printed; where one is a fault nothing is written and the exit code is 1.
 */
const SOURCE = 'src/source';
const TARGET = 'public/cups';

function readAnnotations(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  } catch (error) {
    return String(error);
  }
}

const records = readdirSync(SOURCE)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const id = basename(file, '.txt');
    const annotations = readAnnotations(`${SOURCE}/${id}.annotations.json`);
    return { id, text: readFileSync(`${SOURCE}/${file}`, 'utf8'), annotations };
  });

const { files, issues } = buildFiles(records);
for (const { id, issue } of issues) console.log(`${id}: ${writeIssue(issue)}`);
if (files.size === 0) process.exit(1);

mkdirSync(TARGET, { recursive: true });
for (const [name, text] of files) writeFileSync(`${TARGET}/${name}`, text);
console.log(`${files.size} files written to ${TARGET}`);
