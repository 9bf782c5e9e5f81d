/** What a reference in a wiki names; the day is written as the wiki's readers write it. */
export type CitedPage = {
  readonly url: string;
  readonly title: string;
  readonly website: string;
  readonly quote?: string | undefined;
  readonly accessDate: string;
};

/** A reference as wikitext, with the template that most Wikipedias have; no name in it ends it early. */
export function writeCiteWeb({ url, title, website, quote, accessDate }: CitedPage): string {
  const fields = [
    ['url', url],
    ['title', escape(title)],
    ['website', escape(website)],
    ...(quote === undefined ? [] : [['quote', escape(quote)]]),
    ['access-date', escape(accessDate)],
  ];
  const told = fields.map(([name, value]) => `|${name}=${value}`).join(' ');
  return `<ref>{{cite web ${told}}}</ref>`;
}

/** Signs that mean something in wikitext, as signs that mean themselves; lines become one. */
const escape = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[&<>[\]{|}'~]/g, (sign) => (sign === "'" ? sign : `&#${sign.charCodeAt(0)};`))
    .replaceAll("''", '&#39;&#39;');
