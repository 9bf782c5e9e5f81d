/**
 * The line that a hash names, `#L36`; none where it names no line, though the record may not reach so far. A text
 * behind it, `#L36:~:text=`, is the browser's, and not every browser takes it away.
 */
export function readHash(hash: string): number | undefined {
  const [, digits] = /^#L([1-9]\d*)(?::~:.*)?$/is.exec(hash) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
