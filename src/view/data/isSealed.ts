/** What a page says of its cup's file: the hash of the text that was checked when the page was built. */
const seal = (): string | undefined =>
  globalThis.document?.getElementById('page')?.dataset['sealed'];

/** Whether the page can tell a checked file by its text; browsers compute no hash in an insecure place. */
export const hasSeal = (): boolean =>
  seal() !== undefined && globalThis.crypto?.subtle !== undefined;

/** Whether a cup's file is, letter by letter, the one that was checked when the page was built. */
export async function isSealed(text: string): Promise<boolean> {
  if (!hasSeal()) return false;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(hash)) === seal();
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
