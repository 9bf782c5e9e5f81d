import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

type Told = {
  readonly fault: unknown;
  /** Tries again. */
  readonly retry: () => void;
  readonly isRetrying: boolean;
};

/**
 * Does a task until it succeeds. Each failure is said by `render` in a notice over the page, which stays on screen and
 * readable, and the task is done again when a reader asks for it there.
 */
export async function retryWithNotice<Value>(
  task: () => Promise<Value>,
  render: (told: Told) => ReactNode,
): Promise<Value> {
  try {
    return await task();
  } catch (first) {
    const notice = openNotice();
    return new Promise((resolve) => {
      const show = (fault: unknown, isRetrying: boolean) =>
        notice.render(render({ fault, retry: () => void again(fault), isRetrying }));
      const again = async (last: unknown) => {
        show(last, true);
        try {
          const value = await task();
          notice.close();
          resolve(value);
        } catch (fault) {
          show(fault, false);
        }
      };
      show(first, false);
    });
  }
}

/** Opens a notice over the foot of the page, outside of what React hydrates. */
export function openNotice(): {
  readonly render: (content: ReactNode) => void;
  readonly close: () => void;
} {
  const box = document.createElement('div');
  box.className =
    'fixed inset-x-0 bottom-0 z-30 max-h-dvh overflow-auto border-t border-line bg-card print:hidden';
  document.body.prepend(box);
  const root = createRoot(box);
  return {
    render: (content) => root.render(content),
    close: () => {
      root.unmount();
      box.remove();
    },
  };
}
