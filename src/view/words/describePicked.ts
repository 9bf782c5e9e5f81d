import type { Picked } from '../../cup/questions/picked.ts';
import type { Words } from './en/en.ts';

/** What is picked, in words with isolated names; see `isolate`. */
export const describePicked = (words: Words, picked: Picked): string =>
  picked.kind === 'pick'
    ? words.notable[picked.notable.id](picked.notable)
    : words.picked[picked.kind](picked.name);
