import { describe, expect, it } from 'vitest';
import {
  differsByOneLetter,
  soundsAlike,
  spell,
} from '../../../src/reasoning/identity/spelling.ts';

describe('two spellings', () => {
  it.each([
    ['O.Rykov', 'O.Rylov'],
    ['Volgi', 'Volga'],
    ['K2agan', 'K3agan'],
  ])('differ by one letter: %s, %s', (a, b) => {
    expect(differsByOneLetter(spell(a), spell(b))).toBe(true);
  });

  it.each([
    ['O.Rykov', 'A.Rykov', 'an initial'],
    ['Volgin', 'Bolgin', 'the first letter'],
    ['Volgin', 'Volgin', 'nothing'],
    ['Volgin', 'Voldan', 'two letters'],
    ['Volgin', 'Volgins', 'their length'],
    ['Volgins', 'Volgin', 'their length'],
    ['Ivan', 'Ivin', 'one letter of few'],
  ])('differ otherwise: %s, %s by %s', (a, b) => {
    expect(differsByOneLetter(spell(a), spell(b))).toBe(false);
  });

  it('sound alike part by part', () => {
    expect(soundsAlike(spell('Naidovskiy'), spell('Naydovskiy'))).toBe(true);
    expect(soundsAlike(spell('Al Tai'), spell('Altai'))).toBe(false);
    expect(soundsAlike(spell('Zenit 2'), spell('Zenit 3'))).toBe(false);
    expect(soundsAlike(spell('-'), spell('.'))).toBe(false);
  });
});
