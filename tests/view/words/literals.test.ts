import { describe, expect, it } from 'vitest';
import { readView } from '../readView.ts';
import { findLiterals } from './findLiterals.ts';

describe('the components', () => {
  const components = readView(/\.tsx$/);

  it('are there to be read', () => {
    expect(components.map(({ path }) => path)).toContain('src/view/app/App.tsx');
  });

  it('hold no words of their own', () => {
    expect(components.flatMap(findLiterals)).toEqual([]);
  });
});

const findIn = (code: string): string[] =>
  findLiterals({ path: 'a.tsx', code: `const a = ${code};` });

describe('findLiterals', () => {
  it.each([
    ['a text', '<p>Goals</p>', 'Goals'],
    ['a text in a fragment', '<>Голы {words.goals}</>', 'Голы'],
    ['a text of an SVG', '<svg><text>HT</text></svg>', 'HT'],
    ['a string as a child', `<p>{'Goals'}</p>`, 'Goals'],
    ['a template as a child', '<p>{`Goals: ${count}`}</p>', 'Goals:'],
    ['a template within a template', '<p>{`${open ? `still open` : 1}`}</p>', 'still open'],
    ['a choice', `<p>{open ? words.open : 'closed'}</p>`, 'closed'],
    ['a condition', `<p>{open && ('open')}</p>`, 'open'],
    ['a fallback', `<p>{name ?? 'nobody'}</p>`, 'nobody'],
    ['a sum', `<p>{count + ' goals'}</p>`, 'goals'],
    ['a label', '<nav aria-label="Rounds" />', 'Rounds'],
    ['a computed label', `<nav aria-label={open ? 'Open' : words.closed} />`, 'Open'],
    ['a description', '<a aria-description="opens a tie" />', 'opens a tie'],
    ['a title', '<abbr title={`walkover`} />', 'walkover'],
    ['the text of a picture', '<img alt="A cup" />', 'A cup'],
    ['a placeholder', '<input placeholder="A team" />', 'A team'],
    ['a text in a nested element', '<ul>{ties.map(() => <li>Tie</li>)}</ul>', 'Tie'],
  ])('reports %s', (_, code, text) => {
    expect(findIn(code)).toEqual([`a.tsx:1 says "${text}"`]);
  });

  it('names the line where a text begins', () => {
    expect(findIn('<p>\n  {one}\n\n  Goals\n</p>')).toEqual(['a.tsx:4 says "Goals"']);
  });

  it('reports what cannot be parsed', () => {
    expect(findIn('<p>')).toEqual(['a.tsx cannot be parsed']);
  });

  it.each([
    ['words of the dictionary', '<p title={words.open}>{words.goals(3)}</p>'],
    ['signs and digits', `<p>{a}, {b} · {'–'} 3 {shootout && \`(\${score})\`}</p>`],
    ['what nobody reads', '<p id="goals" className={`mt-2 ${look}`} data-goal="yes" />'],
    ['a comparison', `<p>{side === 'home' ? words.home : words.away}</p>`],
    ['an argument', `<p>{index.get('home')}</p>`],
    ['a comment', '<p>{/* Goals */}</p>'],
  ])('lets %s be', (_, code) => {
    expect(findIn(code)).toEqual([]);
  });
});
