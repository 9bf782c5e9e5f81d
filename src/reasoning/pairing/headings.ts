import type { RoundNode } from '../../parser/syntax.ts';

const legs = /\blegs?\b/iu;
const replays = /\b(?:replays?|replayed|rematch(?:es)?)\b/iu;

const final = /^final$/iu;
const thirdPlace = /\b(?:third|3rd|bronze)\b/iu;

/** Whether a heading calls its games legs: "First leg", "Semi-finals, 2nd legs". */
export const namesLegs = ({ name }: RoundNode): boolean => legs.test(name.text);

/** Whether a heading calls its games replays: "2nd Round, Replay". */
export const namesReplays = ({ name }: RoundNode): boolean => replays.test(name.text);

/** Whether a heading calls its game the one for third place: "Third place", "Bronze final". */
export const namesThirdPlace = ({ name }: Pick<RoundNode, 'name'>): boolean =>
  thirdPlace.test(name.text);

/** Whether a heading is that of the final. */
export const namesFinal = ({ name }: Pick<RoundNode, 'name'>): boolean =>
  final.test(name.text.trim());
