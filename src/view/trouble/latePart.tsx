import { createElement, use, type ComponentType } from 'react';
import { Boundary } from './Boundary.tsx';
import { loadAnew } from './loadAnew.ts';

/** A part of the page that is loaded late; `load` asks for it before it is drawn. */
export type LatePart<Props extends object> = ComponentType<Props> & {
  readonly load: () => Promise<unknown>;
};

/**
 * A part of the page that is loaded when it is first drawn. Unlike `lazy`, which keeps a failure for ever, one that
 * could not be loaded says so in its own place and is loaded anew on a reader's retry.
 */
export function latePart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LatePart<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let begin = fetchPart;
  const load = () => (loading ??= tellWhenThere(begin()));
  const reload = (): void => {
    loading = undefined;
    begin = () => loadAnew(fetchPart);
  };
  function Loaded(props: Props) {
    return createElement(use(load()), props);
  }
  const Late = (props: Props) => (
    <Boundary reload={reload}>
      <Loaded {...props} />
    </Boundary>
  );
  return Object.assign(Late, { load });
}

/**
 * A promise that says itself when its value is there, in the way that React reads: it is then drawn at once, where
 * otherwise what is on screen in its place would go for a turn.
 */
function tellWhenThere<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => {},
  );
  return promise;
}
