import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** What only a reader's browser knows, read from it; nothing on a page that is drawn before any browser has it. */
export const useInBrowser = <Value extends string | boolean>(
  read: () => Value,
): Value | undefined => useSyncExternalStore<Value | undefined>(never, read, () => undefined);
