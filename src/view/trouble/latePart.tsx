import { createElement, use, type ComponentType } from 'react';
import { Boundary } from './Boundary.tsx';

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
  let part: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const load = () => (loading ??= fetchPart().then((fetched) => (part = fetched)));
  const reload = (): void => {
    loading = undefined;
  };
  function Loaded(props: Props) {
    return createElement(part ?? use(load()), props);
  }
  const Late = (props: Props) => (
    <Boundary reload={reload}>
      <Loaded {...props} />
    </Boundary>
  );
  return Object.assign(Late, { load });
}
