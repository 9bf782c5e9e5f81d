const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes text for XML, both between tags and in attributes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** A picture: an SVG document that needs no font, file or script, its size in pixels, and what it shows, in words. */
export type Picture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** Puts content into an SVG document whose title says what it shows. */
export function toPicture(
  { width, height }: { readonly width: number; readonly height: number },
  alt: string,
  content: readonly string[],
): Picture {
  const name = escapeXml(alt);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">` +
    `<title>${name}</title>${content.join('')}</svg>`;
  return { svg, width, height, alt };
}
