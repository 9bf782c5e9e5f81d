import { escapeXml } from '../svg.ts';
import { glyphsOf, type Weight } from './faces.ts';

/** How a line of text is set. `x` is where it starts, has its middle or ends; its letters stand on `y`. */
export type Line = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** True where some typeface has all characters of a text. */
export const canDraw = (text: string): boolean => glyphsOf(text, 'plain') !== undefined;

/** The width of a line of text, without kerning. Throws where `canDraw` is false. */
export const widthOf = (text: string, size: number, weight: Weight = 'plain'): number =>
  (find(text, weight).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;

/** A line of text as outlines, which look the same in every browser and editor; its words are its label. */
export function drawText(
  text: string,
  { x, y, size, fill, weight = 'plain', anchor = 'start' }: Line,
): string {
  let along = 0;
  const path = find(text, weight).map(({ advance, outline }) => {
    const at = along;
    along += advance;
    return outline && `M${at} 0${outline}`;
  });
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const left = x - (share * along * size) / 1000;
  return `<path role="img" aria-label="${escapeXml(text)}" fill="${fill}" transform="translate(${round(left)} ${round(y)}) scale(${round(size / 1000, 5)})" d="${path.join('')}"/>`;
}

function find(text: string, weight: Weight) {
  const glyphs = glyphsOf(text, weight);
  if (!glyphs) throw new Error(`no typeface has all letters of “${text}”`);
  return glyphs;
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
