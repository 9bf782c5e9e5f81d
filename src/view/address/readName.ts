/** More than any name has is not shown. */
const LONGEST = 80;

/** A name as it stood in an address, in its own letters; cut where it is too long to be one. */
export const readName = (part: string): string => shorten(decode(part));

/** What a person asked for, cut where it is too long to be a name. */
export const shorten = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
