/** What came of copying a text: it is on the clipboard, or the browser refused and it must be copied by hand. */
export type Copied = { readonly text: string; readonly isDone: boolean };

/** Copies a text; never rejects. */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return { text, isDone: true };
  } catch {
    return { text, isDone: false };
  }
}
