import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildFiles } from '../../src/build/buildFiles.ts';
import { published, source } from './source.ts';

const SCHEMA = 'cup.schema.json';
const CUP = `${source.id}.json`;

describe('the data set', () => {
  it('is rebuilt from the record as it is committed, byte for byte', () => {
    const { files } = buildFiles([source]);
    expect([...files.keys()]).toEqual([CUP, SCHEMA]);
    for (const [name, text] of files) expect(text).toBe(published(name));
  });

  it('is not built at all where one of its records has a fault', () => {
    const broken = { ...source, id: 'broken', text: source.text.replace('5-1', '5-') };
    const { files, issues } = buildFiles([source, broken]);
    expect([...files]).toEqual([]);
    expect(issues.filter(({ issue }) => issue.kind === 'fault').map(({ id }) => id)).toContain(
      'broken',
    );
  });

  it('is not built where an annotation file cannot be read', () => {
    const { files, issues } = buildFiles([{ ...source, annotations: 'SyntaxError: no JSON' }]);
    expect(files.size).toBe(0);
    expect(issues.at(-1)?.issue).toMatchObject({ kind: 'fault', place: 'annotations' });
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
    ['a format of tomorrow', '"format": 1', '"format": 2'],
    ['a cup without rounds', '"rounds":', '"circles":'],
    ['a line that is a text', '"line": 17', '"line": "17"'],
  ])('does not pass %s', (_, from, to) => {
    const text = published(CUP);
    expect(text).toContain(from);
    expect(validate(JSON.parse(text.replace(from, to)))).toBe(false);
  });
});
