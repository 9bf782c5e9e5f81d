import { copyText, type Copied } from '../ui/copyText.ts';
import { isClosed } from './sharePicture.ts';

/** A page to hand on: its address, and the title it has here. */
export type SharedPage = { readonly url: string; readonly title: string };

/** Whether the system has a sheet to share with. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/**
 * Opens the system's sheet for a page, where there is one; where there is none, or it may not open here, copies the
 * address. Gives what came of copying; nothing where the sheet was there, also if it was closed without sharing.
 */
export async function shareLink(page: SharedPage): Promise<Copied | undefined> {
  if (!canShare()) return copyText(page.url);
  try {
    await navigator.share(page);
  } catch (fault) {
    return isClosed(fault) ? undefined : copyText(page.url);
  }
  return undefined;
}
