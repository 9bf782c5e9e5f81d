import { useSyncExternalStore, type ReactNode } from 'react';

const never = () => () => {};

/** Whether the page is alive; a page drawn before any browser has it is not yet. */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * Holds back all buttons and fields until they do something, so that no click or letter is lost; links always work.
 * Each part that comes alive by itself stands in one of its own.
 */
export function Alive({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset role="none" disabled={!useIsAlive()} className="contents">
      {children}
    </fieldset>
  );
}
