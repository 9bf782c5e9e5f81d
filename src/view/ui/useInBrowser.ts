import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** A value that only the reader's browser knows; undefined on the prerendered page. */
export const useInBrowser = <Value extends string | boolean>(
  read: () => Value,
): Value | undefined => useSyncExternalStore<Value | undefined>(never, read, () => undefined);
