/** The line that a hash names, `#L36`; none where it names no line, though the record may not reach so far. */
export function readHash(hash: string): number | undefined {
  const [, digits] = /^#L([1-9]\d*)$/i.exec(hash) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
