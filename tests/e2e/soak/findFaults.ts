import type { Page } from '@playwright/test';
import { expectedOf } from './expectedOf.ts';

/** What no page may be after any action: an empty list is well. */
export async function findFaults(page: Page): Promise<string[]> {
  return page.evaluate((expected) => {
    const faults: string[] = [];
    const focused = document.activeElement;
    const main = document.querySelector('main');
    const [panel = null, ...panels] = document.querySelectorAll('aside');
    const [, ...dialogs] = document.querySelectorAll('dialog[open]');
    const alert = document.querySelector('[role=alert]');
    if (dialogs.length > 0) faults.push('more than one dialog is open');
    if (panels.length > 0) faults.push('more than one panel is open');
    if (alert) faults.push(`trouble: ${alert.textContent}`);
    if (!main?.innerText.trim()) faults.push('the page is empty');
    const heading = expected.hasBracket
      ? (panel?.querySelector('h2')?.textContent ?? '')
      : document.title;
    for (const word of expected.words)
      if (!heading.includes(word)) faults.push(`“${word}” is not in the heading “${heading}”`);
    if (expected.hasBracket !== (panel !== null)) faults.push('the panel does not fit the address');
    const open = [...document.querySelectorAll('main a[data-tie][aria-current=page]')];
    const ids = open.map((tie) => tie.getAttribute('data-tie'));
    if (expected.hasBracket && ids.join(' ') !== (expected.open ?? ''))
      faults.push(`the bracket says that “${ids.join(' ')}” is open`);
    if (focused && focused !== document.body) {
      if (!focused.checkVisibility()) faults.push('the focus is on something that is not shown');
      // A dialog that is shown over all others is not inert, whatever holds it.
      if (!focused.closest(':modal') && focused.closest('[inert]'))
        faults.push('the focus is on something that is inert');
    }
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`the page scrolls sideways by ${wide} pixels`);
    return faults;
  }, expectedOf(page.url()));
}
