import { createElement, use, type ComponentType } from 'react';
import { Boundary } from './Boundary.tsx';

/**
 * A part of the page that is loaded when it is first drawn. Unlike `lazy`, which keeps a failure for ever, one that
 * could not be loaded says so in its own place and is loaded anew on a reader's retry.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const reload = (): void => {
    loading = undefined;
  };
  function Loaded(props: Props) {
    return createElement(use((loading ??= load())), props);
  }
  return function LatePart(props: Props) {
    return (
      <Boundary reload={reload}>
        <Loaded {...props} />
      </Boundary>
    );
  };
}
