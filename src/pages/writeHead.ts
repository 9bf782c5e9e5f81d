import type { Language } from '../cup/model/language.ts';
import { escapeHtml, writeData, writeTag } from './html.ts';

/** What the head of a page says. */
export type Head = {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** The absolute address, if the site's origin is known. */
  readonly url?: string;
  /** The absolute addresses of the page in every language, its own among them. */
  readonly alternates?: readonly { readonly language: Language; readonly url: string }[];
  /** The absolute address of its social card, the card's size in pixels, and what it shows. */
  readonly card?: {
    readonly url: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  /** Structured data for search engines, written as JSON-LD. */
  readonly data?: object;
};

const property = (name: string, content: string | undefined) =>
  content === undefined ? [] : [writeTag('meta', { property: `og:${name}`, content })];

const named = (name: string, content: string | undefined) =>
  content === undefined ? [] : [writeTag('meta', { name, content })];

const alternate = (hreflang: string, href: string) =>
  writeTag('link', { rel: 'alternate', hreflang, href });

/** Writes the tags of a head, one per line: title, description, canonical address, other languages, Open Graph, Twitter, JSON-LD. */
export function writeHead(told: Head): string {
  const { title, description, siteName, url, alternates = [], card, data } = told;
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...named('description', description),
    ...(url === undefined ? [] : [writeTag('link', { rel: 'canonical', href: url })]),
    ...alternates.map(({ language, url: to }) => alternate(language, to)),
    // A reader of another language gets English, the first.
    ...alternates.slice(0, 1).map(({ url: to }) => alternate('x-default', to)),
    ...property('type', 'website'),
    ...property('site_name', siteName),
    ...property('title', title),
    ...property('description', description),
    ...property('url', url),
    ...property('image', card?.url),
    ...property('image:width', card && String(card.width)),
    ...property('image:height', card && String(card.height)),
    ...property('image:alt', card?.alt),
    ...named('twitter:card', card ? 'summary_large_image' : 'summary'),
    ...named('twitter:title', title),
    ...named('twitter:description', description),
    ...named('twitter:image', card?.url),
    ...named('twitter:image:alt', card?.alt),
    ...(data ? [writeData('application/ld+json', data)] : []),
  ].join('\n    ');
}
