import type { Colours } from './colours.ts';

/** The ground of a picture with an edge on the left, which has a gold line where the picture is about the champion. */
export const drawFrame = (
  { width, height }: { readonly width: number; readonly height: number },
  colours: Colours,
  isGold: boolean,
): string =>
  `<rect width="${width}" height="${height}" fill="${colours.paper}"/>` +
  `<rect width="26" height="${height}" fill="${colours.blue}"/>` +
  (isGold ? `<rect x="26" width="8" height="${height}" fill="${colours.goldFill}"/>` : '');
