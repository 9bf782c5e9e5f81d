import type { Language } from '../cup/model/language.ts';
import { escapeHtml } from './html.ts';

const TITLE = '<title>Kubok</title>';
const HTML = '<html lang="en">';
const PAGE = '<div id="page"></div>';

/** The parts of a page: tags for its head, its prerendered body, and the path that it is prerendered for, if any. */
export type Filling = {
  readonly head: string;
  readonly body: string;
  readonly path?: string;
  /** The language of the page; English unless told otherwise. */
  readonly language?: Language;
};

/** Fills the built template with a head and a body. Throws where the template has no place for them. */
export function fillTemplate(
  template: string,
  { head, body, path, language = 'en' }: Filling,
): string {
  for (const part of [HTML, TITLE, PAGE])
    if (!template.includes(part)) throw new Error(`index.html: expected ${part}`);
  const attribute = path === undefined ? '' : ` data-path="${escapeHtml(path)}"`;
  // Functions, because `$&` in a replacement string stands for the match.
  return template
    .replace(HTML, `<html lang="${language}">`)
    .replace(TITLE, () => head)
    .replace(PAGE, () => `<div id="page"${attribute}>${body}</div>`);
}
