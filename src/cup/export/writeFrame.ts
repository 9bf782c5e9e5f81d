/** A page to put into another page, and how high it is there. */
export type Frame = { readonly url: string; readonly title: string; readonly height: number };

/** The HTML that puts a page into another page; no name in it ends it early. */
export const writeFrame = ({ url, title, height }: Frame): string =>
  `<iframe src="${escape(url)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;

const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
