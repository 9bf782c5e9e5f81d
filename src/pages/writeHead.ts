import { escapeHtml, writeData, writeTag } from './html.ts';

/** What a page's head tells of it. */
export type Head = {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** The absolute address; missing where nobody said where the site will stand. */
  readonly url?: string;
  /** The absolute address of its card, and what the card says. */
  readonly card?: { readonly url: string; readonly alt: string };
  /** What search engines read, as JSON-LD. */
  readonly data?: object;
};

const property = (name: string, content: string | undefined) =>
  content === undefined ? [] : [writeTag('meta', { property: `og:${name}`, content })];

const named = (name: string, content: string | undefined) =>
  content === undefined ? [] : [writeTag('meta', { name, content })];

/** The tags of a head, one a line: title, description, canonical address, Open Graph and Twitter, JSON-LD. */
export function writeHead({ title, description, siteName, url, card, data }: Head): string {
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...named('description', description),
    ...(url === undefined ? [] : [writeTag('link', { rel: 'canonical', href: url })]),
    ...property('type', 'website'),
    ...property('site_name', siteName),
    ...property('title', title),
    ...property('description', description),
    ...property('url', url),
    ...property('image', card?.url),
    ...property('image:width', card && '1200'),
    ...property('image:height', card && '630'),
    ...property('image:alt', card?.alt),
    ...named('twitter:card', card ? 'summary_large_image' : 'summary'),
    ...named('twitter:title', title),
    ...named('twitter:description', description),
    ...named('twitter:image', card?.url),
    ...(data ? [writeData('application/ld+json', data)] : []),
  ].join('\n    ');
}
