import type { Sketch } from '../../layout/bracket/sketchBracket.ts';

/** A cup's bracket in small with its champion's road in gold; an ornament beside words that say who won. */
export const CupSketch = ({ width, height, road, others }: Sketch) => (
  <svg
    aria-hidden="true"
    viewBox={`-2 -2 ${width + 4} ${height + 4}`}
    className="h-auto max-h-44 w-full"
  >
    <path d={others.links} className="fill-none stroke-link" />
    <path d={others.bars} className="fill-line stroke-none" />
    <path d={road.links} strokeWidth={4} className="fill-none stroke-gold-edge" />
    <path d={road.links} strokeWidth={2.5} className="fill-none stroke-gold" />
    <path d={road.bars} className="fill-gold stroke-gold-edge" />
  </svg>
);
