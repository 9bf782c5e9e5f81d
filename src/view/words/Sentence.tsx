import { splitIsolated } from './isolate.ts';

/**
 * A sentence from the dictionary. Each name in it is a `bdi`, so that its direction does not affect the sentence. The text
 * between names has elements too: translators replace text nodes, and React cannot update or remove a replaced one.
 */
export const Sentence = ({ text }: { readonly text: string }) =>
  splitIsolated(text).map((piece, index) => {
    const Piece = index % 2 ? 'bdi' : 'span';
    return piece && <Piece key={index}>{piece}</Piece>;
  });
