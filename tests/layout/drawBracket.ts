import type { BracketLayout } from '../../src/layout/bracket/bracketLayout.ts';
import { drawConnector } from '../../src/layout/bracket/drawConnector.ts';

/** A layout as an SVG picture: cards, connectors and entry marks, with the ids of ties. */
export function drawBracket({
  width,
  height,
  columns,
  cards,
  connectors,
  stubs,
}: BracketLayout): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}" font-size="9">`,
    '<style>rect{fill:#fff;stroke:#888}path,line{fill:none;stroke:#888}line{stroke-dasharray:2 2}</style>',
    ...columns.map(({ roundId, x, y = 0 }) => `<text x="${x}" y="${y + 9}">${roundId}</text>`),
    ...connectors.map(
      (connector) =>
        `<path d="${drawConnector(connector)}"><title>${connector.from} to ${connector.to}</title></path>`,
    ),
    ...stubs.flatMap(({ x1, x2, y, team }) => [
      `<line x1="${x1}" x2="${x2}" y1="${y}" y2="${y}"/>`,
      `<circle cx="${x1}" cy="${y}" r="2"><title>${team}</title></circle>`,
    ]),
    ...cards.flatMap((card) => [
      `<rect x="${card.x}" y="${card.y}" width="${card.width}" height="${card.height}" rx="4"/>`,
      `<text x="${card.x + 6}" y="${card.y + card.height / 2 + 3}">${card.tie.split('/')[1]}</text>`,
    ]),
    '</svg>',
    '',
  ].join('\n');
}
