import { constants, inflateSync } from 'node:zlib';

const PAGE = /\/Type\s*\/Page\b(?!s)/g;
const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** How many pages a PDF has, be they named in the open or, as Firefox writes them, in streams. */
export function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(STREAM)].map(([, data = '']) => inflate(data));
  return [text, ...streams].join('\n').match(PAGE)?.length ?? 0;
}

function inflate(data: string): string {
  try {
    // Data that ends in a line break is cut by it, so that the last bytes may be missing.
    const options = { finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(Buffer.from(data, 'latin1'), options).toString('latin1');
  } catch {
    // Not every stream is packed like this: pictures and typefaces are not.
    return '';
  }
}
