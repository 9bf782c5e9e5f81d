import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../../picture/svg.ts';

/** Rasterises a picture to a PNG file: the same bytes on every machine, since it needs no font. */
export const writePng = ({ svg }: Picture): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
