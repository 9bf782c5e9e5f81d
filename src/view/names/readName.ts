/** More of an address than any name has is not shown. */
const LONGEST = 80;

/** A name as it stood in an address, in its own letters; cut where it is too long to be one. */
export function readName(part: string): string {
  const name = decode(part);
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
