import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** What a page uses of a typeface: marks at their letters, kerning, figures of one width, the letters of a language. */
const FEATURES = ['ccmp', 'calt', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

/** Names of a font that stay in it: its copyright, licence, and the licence's address. */
const NAMES = [0, 13, 14];

const common = {
  targetFormat: /** @type {const} */ ('woff2'),
  keepFeatures: FEATURES,
  noHinting: true,
  preserveNameIds: NAMES,
};

/**
 * The characters of ranges as CSS writes them, such as `U+0301,U+0400-045F`.
 *
 * @param {string} ranges
 * @returns {string}
 */
const readRanges = (ranges) =>
  ranges
    .split(',')
    .map((range) =>
      range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16)),
    )
    .flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');

const SOFIA = '@fontsource-variable/sofia-sans-semi-condensed';
const ROBOTO = '@expo-google-fonts/roboto-condensed';

/** All letters that a Kazakh page needs in one file, so that no word mixes two typefaces. */
const KAZAKH =
  readRanges('U+0020-007E,U+00A0-00FF,U+0401-045F,U+2010-2014,U+2018-201E,U+2022,U+2026,U+2116') +
  'ӘәҒғҚқҢңӨөҰұҮүҺһĞğİıŞşŪūČčŠšŽž\u202f′″‹›€−×';

/**
 * Makes the typefaces of the page: for each script one file of Sofia Sans with the weights that the page uses, and for
 * Kazakh, which Sofia Sans lacks letters of, two weights of Roboto Condensed. Gives the content of each file by its name.
 *
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>}
 */
export async function subsetFonts() {
  /** @type {Record<string, string>} */
  const ranges = JSON.parse(readFileSync(resolve(`${SOFIA}/unicode.json`), 'utf8'));
  const sofia = Object.entries(ranges).map(async ([script, range]) => {
    const file = `${SOFIA}/files/sofia-sans-semi-condensed-${script}-wght-normal.woff2`;
    const options = { ...common, variationAxes: { wght: { min: 400, max: 700 } } };
    return /** @type {const} */ ([
      `${script}.woff2`,
      await subset(file, readRanges(range), options),
    ]);
  });
  const roboto = ['400Regular', '600SemiBold'].map(async (weight) => {
    const file = `${ROBOTO}/${weight}/RobotoCondensed_${weight}.ttf`;
    const name = `kazakh-${weight.slice(0, 3)}.woff2`;
    return /** @type {const} */ ([name, await subset(file, KAZAKH, common)]);
  });
  return new Map(await Promise.all([...sofia, ...roboto]));
}

/**
 * @param {string} file of a package
 * @param {string} text
 * @param {NonNullable<Parameters<typeof subsetFont>[2]>} options
 * @returns {Promise<Uint8Array>}
 */
const subset = (file, text, options) => subsetFont(readFileSync(resolve(file)), text, options);
