import type { Page } from '@playwright/test';

/** What a person would call cut or overlapping in the bracket, as it is drawn. */
export const findMisfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const misfits: string[] = [];
    // Ties that wait for their round to be shown are there for screen readers, and not seen.
    const cards = [...document.querySelectorAll('section section a[data-tie]')]
      .filter((card) => card.checkVisibility({ opacityProperty: true }))
      .map((card) => ({ card, frame: card.getBoundingClientRect() }));
    for (const { card, frame } of cards) {
      const report = (what: string) => misfits.push(`${card.getAttribute('data-tie')}: ${what}`);
      for (const row of card.querySelectorAll('[data-team]')) {
        const name = row.querySelector('[data-name]');
        const score = [...row.children].find((child) => /^(\d+|w\/o)$/.test(child.textContent));
        const box = name?.getBoundingClientRect();
        if (!name || !box) continue;
        const isInside =
          box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1 && box.left >= frame.left;
        if (!isInside || name.scrollWidth > name.clientWidth + 1) report('a name leaves its card');
        const figure = score?.getBoundingClientRect();
        if (figure && figure.left < box.right - 0.5) report('a name meets its score');
        if (figure && figure.right > frame.right + 0.5) report('a score leaves its card');
      }
    }
    cards.forEach(({ frame: a }, index) =>
      cards.slice(index + 1).forEach(({ frame: b }) => {
        const isBeside = a.right <= b.left || b.right <= a.left;
        const isAbove = a.bottom <= b.top || b.bottom <= a.top;
        if (!isBeside && !isAbove) misfits.push('two cards overlap');
      }),
    );
    return cards.length > 0 ? misfits : ['no card at all'];
  });
