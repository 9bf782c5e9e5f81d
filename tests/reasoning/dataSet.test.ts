import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/build/readRecords.ts';
import { buildFiles } from '../../src/build/buildFiles.ts';
import { published, source } from './source.ts';

const SCHEMA = 'cup.schema.json';
const recordPaths = readdirSync('src/source')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => join('src/source', file));
const CUP = `${source.id}.json`;

describe('the data set', () => {
  it('is rebuilt from the records as it is committed, byte for byte', () => {
    const { files } = buildFiles(readRecords(recordPaths));
    expect([...files.keys()].toSorted()).toEqual(readdirSync('public/cups').toSorted());
    for (const [name, text] of files) expect(text).toBe(published(name));
  });

  it('is built without a record that has a fault', () => {
    const broken = { ...source, id: 'broken', text: source.text.replace('5-1', '5-') };
    const { files, issues, refused } = buildFiles([source, broken]);
    expect([...files.keys()]).toEqual([CUP, SCHEMA]);
    expect(refused).toEqual(['broken']);
    expect(issues.filter(({ issue }) => issue.kind === 'fault').map(({ id }) => id)).toContain(
      'broken',
    );
  });

  it('is not built where an annotation file cannot be read', () => {
    const { files, issues } = buildFiles([{ ...source, annotations: 'SyntaxError: no JSON' }]);
    expect([...files.keys()]).toEqual([SCHEMA]);
    expect(issues.at(-1)?.issue).toMatchObject({ kind: 'fault', place: 'annotations' });
  });
});

describe('the summary of a cup', () => {
  it('is one line of its figures', () => {
    expect(buildFiles(readRecords(recordPaths)).summaries).toEqual([
      'fa-cup-1871-72: 15 teams, 16 ties, 15 matches, 29 goals, 0 extra time, 0 shoot-outs, won by Wanderers',
      'kazakhstan-cup-1992: 24 teams, 23 ties, 22 matches, 81 goals, 0 extra time, 2 shoot-outs, won by Kairat',
      'kazakhstan-cup-1993: 27 teams, 26 ties, 21 matches, 62 goals, 0 extra time, 4 shoot-outs, won by Dostyk',
    ]);
  });
});

describe('the schema of the data set', () => {
  const validate = new Ajv({ validateFormats: false }).compile(JSON.parse(published(SCHEMA)));

  it('passes the bundled cup', () => {
    validate(JSON.parse(published(CUP)));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a winner that is no side', '"winner": "home"', '"winner": "nobody"'],
    ['a format of tomorrow', '"format": 2', '"format": 3'],
    ['a cup without rounds', '"rounds":', '"circles":'],
    ['a line that is a text', '"line": 17', '"line": "17"'],
    ['an address that a browser would run', '"url": "https://', '"url": "javascript://'],
  ])('does not pass %s', (_, from, to) => {
    const text = published(CUP);
    expect(text).toContain(from);
    expect(validate(JSON.parse(text.replace(from, to)))).toBe(false);
  });
});
