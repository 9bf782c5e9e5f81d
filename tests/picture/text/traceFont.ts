import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, type Font, type Path } from 'opentype.js';
import type { Glyphs } from '../../../src/picture/text/faces.ts';

const { resolve } = createRequire(import.meta.url);

/** All outlines are in thousandths of the font's size. */
const EM = 1000;

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

const BASIC = [...range(0x20, 0x7e), ...range(0xa0, 0xff)];
const LATIN = [...BASIC, ...range(0x100, 0x17f), ...Array.from('ƏəȘșȚț')];
const SIGNS = Array.from('–—‘’‚“”„†•…′″‹›№−×→');
const GREEK = range(0x386, 0x3ce);
const CYRILLIC = [...range(0x400, 0x45f), ...range(0x490, 0x4e9)];

/** The outlines and advance widths of the characters that a TrueType file has of a list, from npm's folder. */
function traceFont(file: string, characters: readonly string[]): Glyphs {
  const bytes = readFileSync(resolve(file));
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const has = (character: string) => font.charToGlyphIndex(character) > 0;
  const glyphs = characters
    .filter(has)
    .map((character) => [character, traceGlyph(font, character)] as const);
  // A minute's sign looks like an apostrophe, and few typefaces have it.
  return { '′': traceGlyph(font, "'"), ...Object.fromEntries(glyphs) };
}

function traceGlyph(font: Font, character: string): string {
  const glyph = font.charToGlyph(character);
  const width = Math.round(((glyph.advanceWidth ?? 0) * EM) / font.unitsPerEm);
  return width + tracePath(glyph.getPath(0, 0, EM));
}

/** A path with whole relative coordinates, rounded so that errors do not add up. */
function tracePath({ commands }: Path): string {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  /** A point relative to the current one. */
  const from = (toX: number, toY: number) => [Math.round(toX) - x, Math.round(toY) - y];
  const go = (toX: number, toY: number) => ([x, y] = [Math.round(toX), Math.round(toY)]);
  return commands
    .map((command) => {
      if (command.type === 'Z') {
        go(...start);
        return 'z';
      }
      if (command.type === 'C') throw new Error('TrueType has no cubic curves');
      const control = command.type === 'Q' ? from(command.x1, command.y1) : [];
      const numbers = [...control, ...from(command.x, command.y)];
      go(command.x, command.y);
      if (command.type === 'M') start = [command.x, command.y];
      if (command.type === 'L' && numbers.every((number) => number === 0)) return '';
      return command.type.toLowerCase() + numbers.join(' ').replaceAll(' -', '-');
    })
    .join('');
}

const sofia = (name: string) =>
  traceFont(`@expo-google-fonts/sofia-sans-semi-condensed/${name}.ttf`, [...LATIN, ...SIGNS]);
const roboto = (name: string) =>
  traceFont(`@expo-google-fonts/roboto-condensed/${name}.ttf`, [
    ...BASIC,
    ...SIGNS,
    ...GREEK,
    ...CYRILLIC,
  ]);

/**
 * The typefaces of pictures, the preferred one first: that of the page, then one with Greek, Cyrillic and the letters
 * of Kazakh, which the first lacks or draws as Bulgarian does.
 */
export const traceFaces = () => [
  {
    plain: sofia('400Regular/SofiaSansSemiCondensed_400Regular'),
    bold: sofia('700Bold/SofiaSansSemiCondensed_700Bold'),
  },
  {
    plain: roboto('400Regular/RobotoCondensed_400Regular'),
    bold: roboto('700Bold/RobotoCondensed_700Bold'),
  },
];
