import type { Page } from '@playwright/test';

/** Something on the page that a pointer reaches, and what to call it. */
export type Target = { readonly x: number; readonly y: number; readonly name: string };

/**
 * Scrolls to one of all links, buttons and fields that are shown, the `chance`th of them (0 to below 1), and says
 * where a pointer reaches it; nothing where something lies over it, and of what leaves the page none.
 */
export const pickTarget = (page: Page, chance: number): Promise<Target | undefined> =>
  page.evaluate((at) => {
    const root = document.querySelector('dialog[open]') ?? document;
    const parts = [...root.querySelectorAll('a[href]:not([target]), button, summary, input')]
      .filter((part) => part.checkVisibility() && !part.closest('[inert]'))
      .filter((part) => !(part instanceof HTMLAnchorElement) || part.origin === location.origin)
      // The page in another language is a document of its own.
      .filter((part) => !part.hasAttribute('hreflang'));
    const part = parts[Math.floor(at * parts.length)];
    if (!part) return undefined;
    part.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = part.getClientRects()[0] ?? part.getBoundingClientRect();
    const point = { x: x + width / 2, y: y + height / 2 };
    const hit = document.elementFromPoint(point.x, point.y);
    const name = part.getAttribute('aria-label') ?? part.textContent.trim().slice(0, 40);
    return part.contains(hit) ? { ...point, name: `${part.tagName} ${name}` } : undefined;
  }, chance);
