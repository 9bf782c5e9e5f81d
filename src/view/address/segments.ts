/** Blanks, and characters that are not shown: a line break of a mail, the marks that chat programs put into long words. */
const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}]/gu;

const DASHES = /\p{Dash_Punctuation}/gu;

/** Decodes percent-encoding as far as it is valid, and drops what is not shown. */
export const decode = (text: string): string =>
  text
    .replace(/(?:%[\da-f]{2})+/gi, (codes) => {
      try {
        return decodeURIComponent(codes);
      } catch {
        return codes;
      }
    })
    .replace(UNSEEN, '');

/** Without the punctuation behind it: the comma of the sentence that an address was copied from. */
export const trimEnd = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+$/u, '');

const trim = (text: string): string => trimEnd(text).replace(/^[^\p{L}\p{N}\p{M}]+/u, '');

/**
 * The names in a path, in lower case, without what no address holds: punctuation around a name, parameters that stand
 * behind the path without a question mark, a folder's own file.
 */
export function readSegments(path: string): string[] {
  const [own = ''] = decode(path).replace(DASHES, '-').toLowerCase().split(/[?&#]/);
  return own
    .split('/')
    .map(trim)
    .filter((segment) => segment !== '' && segment !== 'index.html');
}
