import { Resvg } from '@resvg/resvg-js';
import { FAMILY, fontFiles } from './fonts.ts';

/** A card as a PNG file: the same bytes for the same card, on whatever machine, for no font of the machine is used. */
export function writePng(svg: string): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILY };
  return new Resvg(svg, { font }).render().asPng();
}
