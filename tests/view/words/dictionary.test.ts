import { describe, expect, it } from 'vitest';
import { en } from '../../../src/view/words/en/en.ts';
import { readRoom } from '../readView.ts';

/** The names that lead to every entry of a dictionary: `words`, the groups it stands in, and its own. */
const pathsOf = (words: object, path: readonly string[]): string[][] =>
  Object.entries(words).flatMap(([name, entry]: [string, unknown]) =>
    typeof entry === 'object' && entry ? pathsOf(entry, [...path, name]) : [[...path, name]],
  );

/** Whether code names an entry behind `words`, or in a group behind any name; or takes it, or the whole group, out. */
function isUsed(path: readonly string[], code: string): boolean {
  const [group = '', name = ''] = path.slice(-2);
  const taken = `[{,]\\s*${name}\\b[^{}=]*\\}\\s*=\\s*[\\w.]*\\b${group}\\b`;
  const uses = group === 'words' ? `words\\.${name}\\b` : `\\.${name}\\b|\\b${group}[[),]|${taken}`;
  return new RegExp(uses).test(code);
}

/** The entries that code uses nowhere. */
const findUnused = (words: object, code: string): string[] =>
  pathsOf(words, ['words'])
    .filter((path) => !isUsed(path, code))
    .map((path) => path.join('.'));

describe('the dictionary', () => {
  it('holds no words that nothing shows', () => {
    const code = ['src/view', 'src/pages', 'src/picture']
      .flatMap((room) => readRoom(room, /(?<!words\/en\/\w*)\.tsx?$/))
      .map((file) => file.code);
    expect(findUnused(en, code.join('\n'))).toEqual([]);
  });
});

describe('findUnused', () => {
  const words = {
    goals: 'Goals',
    goalsNote: '',
    decidedBy: { score: '' },
    panel: { goals: '', sheet: { coach: '' } },
  };

  it('reports entries that are not named, in groups too', () => {
    const code = 'say(words, words.panel.goals + words.goalsNotes + words.panel.coaches)';
    const unused = ['words.goals', 'words.goalsNote', 'words.decidedBy.score'];
    expect(findUnused(words, code)).toEqual([...unused, 'words.panel.sheet.coach']);
  });

  it('takes for used what is named, and a group that is indexed or handed on', () => {
    const code = `words.goals; words.goalsNote; const { label, goals } = words.panel;
      words.decidedBy[kind]; list(words.panel.sheet)`;
    expect(findUnused(words, code)).toEqual([]);
  });
});
