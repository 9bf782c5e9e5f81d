/** What an address ends with so that a browser leads to a text on its page: behind the hash, if there is one. */
export const writeTextFragment = (text: string): string => `:~:text=${encode(text)}`;

/** Half of a sign, which no address can hold. */
const LONE = /\p{Surrogate}/gu;

/** Everything that parts a text fragment, or ends an address in a wiki, is encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.trim().replaceAll(LONE, '\uFFFD')).replaceAll(
    /[-'()*!~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
