import { writeTag } from './html.ts';

/** Writes a preload link, with the CORS mode in which fonts and `fetch` request the file later. */
export const preload = (address: string, as: 'font' | 'fetch'): string =>
  writeTag('link', { rel: 'preload', href: address, as, crossorigin: 'anonymous' });
