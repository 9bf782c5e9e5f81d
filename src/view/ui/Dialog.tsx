import {
  useLayoutEffect,
  useRef,
  type DialogHTMLAttributes,
  type RefObject,
  type ToggleEvent,
} from 'react';
import { focusFirst, isFocusLost } from '../address/focus.ts';

type Props = DialogHTMLAttributes<HTMLDialogElement> & {
  /** The button that opens it: gets the focus back where nothing had it before, as after a page-wide key. */
  readonly opener: RefObject<HTMLElement | null>;
  /** Hears that it is closed, in whatever way; what mounted it then unmounts it. */
  readonly onClose: () => void;
};

/**
 * A modal dialog, open as long as it is mounted. The browser's own `<dialog>` keeps the focus inside, closes on Escape
 * and gives the focus back; Back closes it too, as it leads away from the page below.
 */
export function Dialog({ opener, onClose, ...others }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const address = useRef('');
  useLayoutEffect(() => {
    address.current = location.href;
    // The browser gives the focus back to what has it now.
    if (isFocusLost()) opener.current?.focus();
    dialog.current?.showModal();
    const close = () => dialog.current?.close();
    window.addEventListener('popstate', close);
    return () => window.removeEventListener('popstate', close);
  }, [opener]);
  return (
    <dialog
      {...others}
      ref={dialog}
      closedby="any"
      onBeforeToggle={blurField}
      onClose={() => {
        onClose();
        // On a phone an open panel lies over the button, which then takes no focus. A followed link has its own goal.
        if (isFocusLost() && location.href === address.current)
          focusFirst(['aside[data-open]', 'main']);
      }}
    />
  );
}

/** Blurs the field before it is hidden, for the reason that `blurOnUnmount` has. */
function blurField({ newState, currentTarget }: ToggleEvent<HTMLDialogElement>): void {
  if (newState === 'closed') currentTarget.querySelector('input')?.blur();
}
