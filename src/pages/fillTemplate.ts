import { escapeHtml } from './html.ts';

const TITLE = '<title>Kubok</title>';
const PAGE = '<div id="page"></div>';

/** What a page is drawn for: its path, and the seal of the cup's file, where that is known. */
export type DrawnFor = { readonly path: string; readonly seal: string | undefined };

/** What goes into the built page: the tags of its head, what is drawn, and what for, if it is for one address. */
export type Filling = {
  readonly head: string;
  readonly body: string;
  readonly drawnFor?: DrawnFor;
};

/** The built page with its head and body filled in. Throws where the page has no place for them. */
export function fillTemplate(template: string, { head, body, drawnFor }: Filling): string {
  for (const part of [TITLE, PAGE])
    if (!template.includes(part)) throw new Error(`index.html: expected ${part}`);
  const drawn = drawnFor ? writeDrawnFor(drawnFor) : '';
  // Functions, since `$&` in a text would stand for what is replaced.
  return template
    .replace(TITLE, () => head)
    .replace(PAGE, () => `<div id="page"${drawn}>${body}</div>`);
}

const writeDrawnFor = ({ path, seal }: DrawnFor): string =>
  ` data-path="${escapeHtml(path)}"${seal === undefined ? '' : ` data-sealed="${seal}"`}`;
