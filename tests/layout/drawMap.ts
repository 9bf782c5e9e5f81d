import type { MapLayout } from '../../src/layout/map/layMap.ts';
import type { PlacedLabel } from '../../src/layout/map/placeLabels.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

function drawLabel({ id, x, y, width, height, leader }: PlacedLabel): string[] {
  const box = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}"><title>${id}</title></rect>`;
  if (!leader) return [box];
  const { from, to } = leader;
  return [box, `<path d="M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}"/>`];
}

/** A laid map as an SVG, for people to look at and for tests to compare. */
export const drawMap = ({
  width,
  height,
  land,
  borders,
  journeys,
  marks,
  labels,
}: MapLayout): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="gray">`,
    `<path d="${land}" fill="ivory"/>`,
    `<path d="${borders}" stroke="silver"/>`,
    ...journeys.map((way) => `<path d="${way}" stroke="goldenrod"/>`),
    ...marks.map(
      ({ id, x, y }) =>
        `<circle cx="${round(x)}" cy="${round(y)}" r="5" fill="teal"><title>${id}</title></circle>`,
    ),
    ...labels.flatMap(drawLabel),
    '</svg>\n',
  ].join('\n');
