import { writeTag } from './html.ts';

/** Asks for a file as soon as the page is there, in the way in which it is asked for later. */
export const preload = (address: string, as: 'font' | 'fetch'): string =>
  writeTag('link', { rel: 'preload', href: address, as, crossorigin: 'anonymous' });
