import type { Page } from '@playwright/test';

type Point = { readonly x: number; readonly y: number };
type Line = { readonly start: Point; readonly end: Point };
type Box = DOMRectReadOnly;
type Card = { readonly tie: string; readonly box: Box };
type Drawing = { readonly cards: readonly Card[]; readonly lines: readonly Line[] };

/** All cards and painted lines, in pixels of the window. */
const readDrawing = (page: Page): Promise<Drawing> =>
  page.evaluate(() => {
    const paths = [
      ...document.querySelectorAll<SVGPathElement>('path[data-team], [data-team] path'),
    ];
    // One path paints all connectors; those of their own are painted when they are highlighted.
    const paint = [...document.querySelectorAll('svg path')]
      .filter((path) => getComputedStyle(path).stroke !== 'none')
      .map((path) => path.getAttribute('d'))
      .join('');
    const painted = paths.filter((path) => paint.includes(path.getAttribute('d') ?? ''));
    const lines = painted.map((path) => {
      const matrix = path.getScreenCTM() ?? undefined;
      const start = path.getPointAtLength(0).matrixTransform(matrix);
      const end = path.getPointAtLength(path.getTotalLength()).matrixTransform(matrix);
      return { start: { x: start.x, y: start.y }, end: { x: end.x, y: end.y } };
    });
    const cards = [...document.querySelectorAll<HTMLElement>('[data-tie]')].map((card) => ({
      tie: card.dataset.tie ?? '',
      box: card.getBoundingClientRect().toJSON(),
    }));
    return { cards, lines };
  });

const touches = (box: Box, edge: number, { x, y }: Point): boolean =>
  Math.abs(x - edge) <= 2 && y > box.top && y < box.bottom;

const writeLine = ({ start, end }: Line, cards: readonly Card[]): string[] => {
  const from = cards.find(({ box }) => touches(box, box.right, start));
  const to = cards.find(({ box }) => touches(box, box.left, end));
  if (!to) return [];
  const side = end.y < (to.box.top + to.box.bottom) / 2 ? 'home' : 'away';
  return [`${from?.tie ?? 'entry'} -> ${to.tie} ${side}`];
};

/**
 * What the lines of the drawing join, judged by where they begin and end: `<tie> -> <tie> <side>`, or `entry` before
 * the arrow where a line begins at no tie. Sorted, each once.
 */
export async function readConnectors(page: Page): Promise<string[]> {
  const { cards, lines } = await readDrawing(page);
  return [...new Set(lines.flatMap((line) => writeLine(line, cards)))].toSorted();
}
