import { JSDOM } from 'jsdom';
import type { Picture } from '../../src/picture/svg.ts';

const { window } = new JSDOM();

/** The root element of a picture, read as XML. Throws where it is not well-formed. */
export function readPicture({ svg }: Picture): Element {
  const document = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? '');
  return document.documentElement;
}

/** The texts of a picture, in the order in which they are drawn. */
export const textsOf = (picture: Picture): (string | null)[] =>
  [...readPicture(picture).querySelectorAll('path[aria-label]')].map((path) =>
    path.getAttribute('aria-label'),
  );
