import type { Issue } from '../../issue.ts';
import type { Cup } from './cup.ts';

/**
 * What became of a text that a reader has opened: a cup, or none where one of the issues is a fault. `read` and `unread`
 * are the numbers, from 1, of the lines that are not blank.
 */
export type Reading = {
  readonly cup?: Cup;
  readonly issues: readonly Issue[];
  readonly read: readonly number[];
  readonly unread: readonly number[];
};

/** What the worker that reads texts says: that it is there, that it is at work, and what came of a text. */
export type ReaderMessage =
  | { readonly kind: 'ready' | 'at-work' }
  | { readonly kind: 'done'; readonly reading: Reading };
