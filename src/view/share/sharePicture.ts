/** Whether the system's sheet takes PNG files. */
export const canSharePictures = (): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [toFile('a.png')] });

/** Hands a PNG to the system's sheet. Gives whether the sheet was there, also if it was closed without sharing. */
export async function sharePicture(name: string, png: Blob): Promise<boolean> {
  try {
    await navigator.share({ files: [toFile(name, png)] });
    return true;
  } catch (fault) {
    return isClosed(fault);
  }
}

/** True for what a sheet throws that a reader closed. */
export const isClosed = (fault: unknown): boolean =>
  fault instanceof DOMException && fault.name === 'AbortError';

const toFile = (name: string, ...content: readonly Blob[]): File =>
  new File([...content], name, { type: 'image/png' });
