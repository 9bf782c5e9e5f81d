import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkWhole } from '../cup/gate/checkWhole.ts';
import type { Cup } from '../cup/model/cup.ts';
import { writeIssue } from '../issue.ts';
import { Refusal } from './refusal.ts';

/** Reads every cup of a folder. Throws a `Refusal` where a file holds no cup, or more than a cup. */
export const readCups = (folder: string): readonly Cup[] =>
  readdirSync(folder)
    .filter((file) => /^(?!cup\.schema).*\.json$/.test(file))
    .map((file) => readCup(file, readFileSync(join(folder, file), 'utf8')));

function readCup(file: string, text: string): Cup {
  const data: unknown = JSON.parse(text);
  const checked = checkWhole(data, basename(file, '.json'));
  if (!checked.ok)
    throw new Refusal([`${file} is no cup:`, ...checked.issues.map(writeIssue)].join('\n'));
  if (!isDeepStrictEqual(checked.value, data)) throw new Refusal(`${file} holds more than a cup.`);
  return checked.value;
}
