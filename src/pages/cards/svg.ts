import { fitText, LEADING, type Room } from './fitText.ts';
import { CAPITAL, FAMILY } from './fonts.ts';
import type { Font } from './readFont.ts';

/** The colours of a card: the page's in the light. */
export const colours = {
  paper: '#f7f5ef',
  ink: '#13202e',
  muted: '#5c6772',
  line: '#cbd0d2',
  blue: '#00809d',
  gold: '#b08400',
} as const;

/** The size of every card. */
export const CARD = { width: 1200, height: 630 } as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text that an SVG shows letter for letter, whatever it holds. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** One line of text. */
export type Line = {
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** A line of text as SVG. */
export const drawLine = (
  text: string,
  { x, y, size, font, fill, anchor = 'start' }: Line,
): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${font.weight}" fill="${fill}" text-anchor="${anchor}">${escapeXml(text)}</text>`;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A text that shrinks and wraps until it fits into its room, in the middle of the room's height around `middle`. */
export function drawBlock(
  text: string,
  room: Room & Omit<Line, 'y' | 'size'> & { readonly middle: number },
): string {
  const { lines, size } = fitText(text, room);
  const first = room.middle - ((lines.length - 1) * LEADING * size) / 2 + (CAPITAL * size) / 2;
  return lines
    .map((line, index) => drawLine(line, { ...room, size, y: first + index * LEADING * size }))
    .join('');
}

/** A whole card around what it shows; the edge is gold where it is about the champion. */
export const drawFrame = (content: string, isGold: boolean): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${FAMILY}">` +
  `<rect width="1200" height="630" fill="${colours.paper}"/><rect width="26" height="630" fill="${colours.blue}"/>` +
  (isGold ? `<rect x="26" width="8" height="630" fill="${colours.gold}"/>` : '') +
  `${content}</svg>`;
