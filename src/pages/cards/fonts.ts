import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFont } from './readFont.ts';

const { resolve } = createRequire(import.meta.url);
const FACE = '@expo-google-fonts/roboto-condensed';

/** The files of the cards' typeface. They are TrueType: of others the rasterizer says nothing and draws no text. */
export const fontFiles: readonly string[] = [
  resolve(`${FACE}/400Regular/RobotoCondensed_400Regular.ttf`),
  resolve(`${FACE}/700Bold/RobotoCondensed_700Bold.ttf`),
];

/** The name of the cards' typeface. */
export const FAMILY = 'Roboto Condensed';

const [plainFile = '', boldFile = ''] = fontFiles;

/** The cut for most of a card. */
export const plain = readFont(readFileSync(plainFile), 400);

/** The cut for scores, winners and headings. */
export const bold = readFont(readFileSync(boldFile), 700);

/** How high digits and capitals stand, in parts of the size. */
export const CAPITAL = 0.711;
