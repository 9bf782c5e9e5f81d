import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Cup } from './cup/cup.ts';
import { writeJson } from './cup/writeJson.ts';
import { isFault, writeIssue } from './issue.ts';
import { readCup } from './reasoning/readCup.ts';

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

const results = readdirSync(SOURCE)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const id = basename(file, '.txt');
    const annotations = readAnnotations(`${SOURCE}/${id}.annotations.json`);
    return { id, ...readCup(id, readFileSync(`${SOURCE}/${file}`, 'utf8'), annotations) };
  });

for (const { id, issues } of results) {
  for (const issue of issues) console.log(`${id}: ${writeIssue(issue)}`);
}
if (results.some(({ issues }) => issues.some(isFault))) process.exit(1);

mkdirSync(TARGET, { recursive: true });
for (const { id, cup } of results) writeFileSync(`${TARGET}/${id}.json`, writeJson(cup));
writeFileSync(`${TARGET}/cup.schema.json`, writeJson(toJsonSchema(Cup)));
console.log(`${results.length} cup${results.length === 1 ? '' : 's'} written to ${TARGET}`);
