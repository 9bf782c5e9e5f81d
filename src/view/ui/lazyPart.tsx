import { createElement, lazy, type ComponentType } from 'react';
import { Boundary } from './Boundary.tsx';
import { loadCode } from './loadCode.ts';

/** A part of the page whose code is loaded when it is first rendered; it stands in a `Suspense`. */
export type LazyPart<Props extends object> = ComponentType<Props> & {
  /** Loads the code ahead of the first render. Never rejects: a failure is shown where the part is rendered. */
  readonly preload: () => Promise<void>;
  /**
   * Loads the code by `persist`, which may try again but does not fail: for a part that is prerendered, so that what is
   * on screen stays until React can hydrate it.
   */
  readonly hydrateBy: (persist: <Code>(load: () => Promise<Code>) => Promise<Code>) => void;
};

/**
 * React's `lazy` with a retry. A part that could not be loaded says so in its own place; a retry there and the next
 * render elsewhere load it anew, where `lazy` alone would keep the failure.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const makeLazy = (loadOnce: () => Promise<ComponentType<Props>>) =>
    lazy(async () => ({ default: await loadOnce() }));
  let current = makeLazy(() => loadCode(load, false));
  const renew = (): void => {
    current = makeLazy(() => loadCode(load, true));
  };
  const Current = (props: Props) => createElement(current, props);
  const Part = (props: Props) => (
    <Boundary renew={renew}>
      <Current {...props} />
    </Boundary>
  );
  return Object.assign(Part, {
    preload: () => load().then(ignore, ignore),
    hydrateBy: (persist: <Code>(load: () => Promise<Code>) => Promise<Code>) => {
      current = makeLazy(() => persist(() => loadCode(load, false)));
    },
  });
}

const ignore = (): void => {};
