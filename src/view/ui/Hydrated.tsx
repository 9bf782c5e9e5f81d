import { useSyncExternalStore, type ReactNode } from 'react';

const never = () => () => {};

/** True once React has hydrated the prerendered page. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * Disables all buttons and fields until they are hydrated, so that no click or letter is lost; links always work. Each
 * part that hydrates by itself has one of its own.
 */
export function Hydrated({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset role="none" disabled={!useIsHydrated()} className="contents">
      {children}
    </fieldset>
  );
}
