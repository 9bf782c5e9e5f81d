import { describe, expect, it } from 'vitest';
import { parseMonth } from '../../src/parser/parseMonth.ts';

describe('parseMonth', () => {
  it.each([
    ['January', 1],
    ['DECEMBER', 12],
    ['may', 5],
    ['Jun', 6],
    ['jul', 7],
    ['Sept', 9],
  ])('reads %s as month %i', (word, month) => {
    expect(parseMonth(word)).toMatchObject({ month, isMisspelt: false });
  });

  it.each([
    ['Jule', 'July'],
    ['Juny', 'June'],
    ['Juky', 'July'],
    ['Februar', 'February'],
    ['Aprill', 'April'],
  ])('reads %s as a misspelt %s', (word, name) => {
    expect(parseMonth(word)).toMatchObject({ name, isMisspelt: true });
  });

  it.each(['', 'Ju', 'Jane', 'Jxxe', 'Ocotber', 'Foo'])('guesses no month from %j', (word) => {
    expect(parseMonth(word)).toBeUndefined();
  });
});
