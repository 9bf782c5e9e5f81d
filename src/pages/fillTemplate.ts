import { escapeHtml } from './html.ts';

const TITLE = '<title>Kubok</title>';
const PAGE = '<div id="page"></div>';

/** What goes into the built page: the tags of its head, what is drawn, and the path it is drawn for, if any. */
export type Filling = { readonly head: string; readonly body: string; readonly path?: string };

/** The built page with its head and body filled in. Throws where the page has no place for them. */
export function fillTemplate(template: string, { head, body, path }: Filling): string {
  for (const part of [TITLE, PAGE])
    if (!template.includes(part)) throw new Error(`index.html: expected ${part}`);
  const drawn = path === undefined ? '' : ` data-path="${escapeHtml(path)}"`;
  // Functions, since `$&` in a text would stand for what is replaced.
  return template
    .replace(TITLE, () => head)
    .replace(PAGE, () => `<div id="page"${drawn}>${body}</div>`);
}
