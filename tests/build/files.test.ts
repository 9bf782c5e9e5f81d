import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/build/readRecords.ts';
import { replaceFiles } from '../../src/build/replaceFiles.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'kubok-'));

describe('readRecords', () => {
  it('names a record after its file, and reads the annotations beside it', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'Harbour Cup.txt'), '==Final==');
    writeFileSync(join(folder, 'Harbour Cup.annotations.json'), '{"record":{"title":"A"}}');
    expect(readRecords([join(folder, 'Harbour Cup.txt')])).toEqual([
      { id: 'harbour-cup', text: '==Final==', annotations: { record: { title: 'A' } } },
    ]);
  });

  it('gives no cup an id that another address uses', () => {
    const path = join(makeFolder(), 'assets.txt');
    writeFileSync(path, '');
    expect(readRecords([path])).toEqual([{ id: 'assets-2', text: '', annotations: {} }]);
  });

  it('says that a folder is no record, and that a file is missing', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'x.txt'));
    expect(() => readRecords([join(folder, 'x.txt')])).toThrow(/is a folder; a record is a file/);
    expect(() => readRecords([join(folder, 'none.txt')])).toThrow(/There is no file/);
  });
});

describe('replaceFiles', () => {
  it('writes files, keeps those that are to stay, and removes the others', () => {
    const folder = makeFolder();
    for (const name of ['old.json', 'kept.json', 'new.json', 'note.md'])
      writeFileSync(join(folder, name), 'before');
    replaceFiles(folder, new Map([['new.json', 'after']]), ['kept.json']);
    expect(readdirSync(folder).toSorted()).toEqual(['kept.json', 'new.json', 'note.md']);
    expect(readFileSync(join(folder, 'new.json'), 'utf8')).toBe('after');
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('before');
  });

  it('leaves every file as it was where one cannot be written', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.json'), 'before');
    const files = new Map([
      ['a.json', 'after'],
      ['no/such/folder.json', 'after'],
    ]);
    expect(() => replaceFiles(folder, files, [])).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('before');
  });
});
