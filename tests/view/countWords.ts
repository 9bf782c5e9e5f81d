import { en, type Words } from '../../src/view/words/en/en.ts';

/** What was drawn: cards of the bracket, and how often anything on the page asked for its words. */
export type Drawn = { readonly cards: number; readonly asked: number };

/** A dictionary that counts: each drawing of a card asks it once for what is told of home. `take` starts anew. */
export function countWords(): { readonly words: Words; readonly take: () => Drawn } {
  let drawn: Drawn = { cards: 0, asked: 0 };
  const counting: Words = {
    ...en,
    sideTold: (told, isFirst) => {
      if (isFirst) drawn = { ...drawn, cards: drawn.cards + 1 };
      return en.sideTold(told, isFirst);
    },
  };
  const words = new Proxy(counting, {
    get: (target, name, receiver): unknown => {
      drawn = { ...drawn, asked: drawn.asked + 1 };
      return Reflect.get(target, name, receiver);
    },
  });
  const take = (): Drawn => {
    const taken = drawn;
    drawn = { cards: 0, asked: 0 };
    return taken;
  };
  return { words, take };
}
