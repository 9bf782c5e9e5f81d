import { pairs } from 'd3';
import type { Box } from '../../src/layout/geometry.ts';
import type { Card, Connector, Stub } from '../../src/layout/bracket/bracketLayout.ts';
import { drawConnector } from '../../src/layout/bracket/drawConnector.ts';

/** The ends of a path's lines and arcs, first to last. */
export const pointsOf = (connector: Connector): [x: number, y: number][] =>
  Array.from(drawConnector(connector).matchAll(/[MLA][^MLA]*/g), ([step]) => {
    const [x = NaN, y = NaN] = step.slice(1).split(',').map(Number).slice(-2);
    return [x, y];
  });

/** A box around each line and arc of a path. */
export const boxesOf = (connector: Connector): Box[] =>
  pairs(pointsOf(connector)).map(([[x1, y1], [x2, y2]]) => ({
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  }));

/** A card's box. */
export const boxOf = ({ x, y, width, height }: Card): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** A stub's line as a box. */
export const lineOf = ({ x1, x2, y }: Stub): Box => ({ left: x1, right: x2, top: y, bottom: y });

/** Whether two boxes share more than a border. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether two boxes share a point. */
export const touch = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
