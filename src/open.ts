import type { ReaderMessage } from './cup/model/reading.ts';
import { readText } from './open/readText.ts';

/*
 * The worker that reads the text of a cup which a reader opens: a hostile text may keep it busy, but not the page. It
 * says that it is ready, and then answers each text.
 */
const say = (message: ReaderMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<string>) => {
  say({ kind: 'at-work' });
  say({ kind: 'done', reading: readText(data) });
});

say({ kind: 'ready' });
