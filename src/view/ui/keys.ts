import type { Direction } from '../../cup/questions/step.ts';

/** What a key does in the bracket: goes in a direction, or what its name says. */
export type Action = Direction | 'open' | 'escape' | 'letters' | 'search' | 'help';

/**
 * Every key of the bracket, as `KeyboardEvent.key` names it. What binds the keys and what shows them to a reader both
 * read this list; `Enter` is the browser's own, and `letters` stands for every letter.
 */
export const bindings: readonly { readonly key: string; readonly action: Action }[] = [
  { key: 'ArrowRight', action: 'next' },
  { key: 'ArrowLeft', action: 'feeder' },
  { key: 'ArrowUp', action: 'up' },
  { key: 'ArrowDown', action: 'down' },
  { key: 'Home', action: 'first' },
  { key: 'End', action: 'last' },
  { key: 'Enter', action: 'open' },
  { key: 'Escape', action: 'escape' },
  { key: 'A–Z', action: 'letters' },
  { key: '/', action: 'search' },
  { key: '?', action: 'help' },
];

/** What a key does in the replay of a cup. */
export type ReplayAction = 'play' | 'next' | 'previous' | 'first' | 'last' | 'end';

/** Every key of the replay, as `KeyboardEvent.key` names it. */
export const replayBindings: readonly { readonly key: string; readonly action: ReplayAction }[] = [
  { key: ' ', action: 'play' },
  { key: 'ArrowRight', action: 'next' },
  { key: 'ArrowLeft', action: 'previous' },
  { key: 'Home', action: 'first' },
  { key: 'End', action: 'last' },
  { key: 'Escape', action: 'end' },
];

/** What a pressed key does in the replay; none where it does nothing there. */
export const replayActionOf = (key: string): ReplayAction | undefined =>
  replayBindings.find((binding) => binding.key === key)?.action;

/** Whether a key event is a plain one: with a modifier it is the browser's or the system's. */
export const isPlain = (event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): boolean => !event.altKey && !event.ctrlKey && !event.metaKey;

/** The action of a pressed key; none where it has none. */
export function actionOf(key: string): Action | undefined {
  const bound = bindings.find((binding) => binding.key === key)?.action;
  return bound ?? (/^[\p{Letter}\p{Number}]$/u.test(key) ? 'letters' : undefined);
}
