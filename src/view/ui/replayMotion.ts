import { hasLessMotion } from './useMedia.ts';

/** Lets a step of the replay move what it changes, see `drops` in the style. */
export const startMotion = (): void => {
  document.documentElement.dataset['replay'] = 'moving';
};

/** Ends all motion of the replay at once: a reader does something else. */
export const stopMotion = (): void => {
  delete document.documentElement.dataset['replay'];
};

/** Whether a step of the replay moves things: never for readers who asked for less motion. */
export const isMoving = (): boolean =>
  document.documentElement.dataset['replay'] === 'moving' && !hasLessMotion();
