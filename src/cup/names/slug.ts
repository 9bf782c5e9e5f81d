/** Letters of Russian and Kazakh, and Latin ones that are no letter with an accent, each with its plain spelling behind it. */
const LATIN: ReadonlyMap<string, string> = new Map(
  (
    'аa бb вv гg ғg дd еe ёe жzh зz иi йy іi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf ' +
    'хkh һh цts чch шsh щshch ъ ыy ь эe юyu яya әa ßss øo łl ıi đd æae œoe þth ðd'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Characters that nobody sees, such as a soft hyphen. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Accents. Marks of other scripts are letters of their own: without them two names may become one. */
const ACCENTS = /[\u0300-\u036f]/g;

/** A name in plain lower-case Latin letters, as far as its script is known; the rest stays as it is. */
export const fold = (name: string): string =>
  isPlain(name) ? name.toLowerCase() : foldLetters(name);

/** Most names are, and there are thousands in a large cup. */
const isPlain = (name: string): boolean => /^[ -~\n]*$/.test(name);

const foldLetters = (name: string): string =>
  Array.from(
    name.normalize('NFKC').replace(INVISIBLE, '').toLowerCase(),
    (letter) => LATIN.get(letter) ?? letter,
  )
    .join('')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC');

const hex = (name: string): string =>
  Array.from(name, (letter) => letter.codePointAt(0)?.toString(16) ?? '').join('-');

/**
 * A name as it stands in an address: folded, ASCII, lower case, one hyphen between words ("Gornyak-Atlant" is
 * `gornyak-atlant`). A name without one such letter or digit becomes the hexadecimal numbers of
 * its code points, an empty one `unnamed`.
 */
export function slug(name: string): string {
  const folded = fold(name)
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return folded.replace(/^-|-$/g, '') || hex(name) || 'unnamed';
}
