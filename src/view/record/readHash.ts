/**
 * Reads the line number of a hash such as `#L36`; undefined for any other hash. The number may exceed the record. A text
 * fragment behind it, `#L36:~:text=`, is ignored: not every browser removes it.
 */
export function readHash(hash: string): number | undefined {
  const [, digits] = /^#L([1-9]\d*)(?::~:.*)?$/is.exec(hash) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
