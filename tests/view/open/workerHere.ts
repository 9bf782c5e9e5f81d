import type { ReaderMessage } from '../../../src/cup/model/reading.ts';
import { readText } from '../../../src/open/readText.ts';

/** jsdom has no workers: this one reads in the page, with the code that the real one reads with. */
export class WorkerHere extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.say({ kind: 'ready' }));
  }

  postMessage(text: string): void {
    this.say({ kind: 'at-work' });
    queueMicrotask(() => this.say({ kind: 'done', reading: readText(text) }));
  }

  terminate(): void {}

  private say(message: ReaderMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}
