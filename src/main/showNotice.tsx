import { createRoot } from 'react-dom/client';
import type { CupProblem } from '../view/data/fetchCup.ts';
import { CupTrouble } from '../view/trouble/CupTrouble.tsx';

/**
 * Says over a page that stays on screen why it cannot be taken over, until a `retry` that is asked
 * for has ended, well or with a notice of its own.
 */
export function showNotice(cup: string, problem: CupProblem, retry: () => Promise<void>): void {
  const notice = document.createElement('div');
  document.body.prepend(notice);
  notice.className =
    'fixed inset-x-0 bottom-0 z-30 max-h-dvh overflow-auto border-t border-line bg-card print:hidden';
  const root = createRoot(notice);
  const again = async () => {
    show(true);
    await retry();
    root.unmount();
    notice.remove();
  };
  const show = (isRetrying: boolean) =>
    root.render(
      <CupTrouble cup={cup} problem={problem} retry={() => void again()} isRetrying={isRetrying} />,
    );
  show(false);
}
