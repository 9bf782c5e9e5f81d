import type { Picture } from '../../picture/svg.ts';

/** Pixels of a PNG for each of its picture: sharp on most screens. */
const SCALE = 2;

/** A picture as the address of an image; `data:` is what the pages' policy allows besides their own host. */
export const toDataUrl = ({ svg }: Picture): string =>
  `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** A picture as a PNG of twice its size. Rejects where the browser cannot draw it or does not let it be read. */
export async function drawPng(picture: Picture): Promise<Blob> {
  const { width, height } = picture;
  const image = new Image(width, height);
  image.src = toDataUrl(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * width;
  canvas.height = SCALE * height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!context || !png) throw new Error('the canvas gave no picture');
  return png;
}
