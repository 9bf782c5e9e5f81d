import { useEffect, useRef } from 'react';
import { isNewStep } from '../footing.ts';
import { usePath, useQueryText } from '../navigate.ts';

/**
 * After a step to a new address, gives the focus a place where what had it is gone, as a link is that led away: the
 * tie that is open in the bracket, else the panel, else the page, unless one of them has taken it by itself.
 */
export function useLanding(tie: string | undefined): void {
  const address = usePath() + useQueryText();
  const last = useRef(address);
  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    if (document.activeElement !== document.body || !isNewStep()) return;
    const find = (what: string) => document.querySelector<HTMLElement>(what);
    const open = find(`main a[data-tie="${tie}"]`);
    if (open) open.focus();
    else (find('aside') ?? find('main'))?.focus({ preventScroll: true });
  }, [address, tie]);
}
