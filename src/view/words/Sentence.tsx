import { splitIsolated } from './isolate.ts';

/** Text from the dictionary; each name in it is an element of its own, whichever way its letters run. */
export const Sentence = ({ text }: { readonly text: string }) =>
  splitIsolated(text).map((piece, index) => (index % 2 ? <bdi key={index}>{piece}</bdi> : piece));
