import { escapeHtml } from './html.ts';

/** sitemap.xml: the absolute addresses of all pages, as sitemaps.org says. */
export const writeSitemap = (urls: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${escapeHtml(url)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** robots.txt: everything may be read, and where the sitemap stands, if anywhere. */
export const writeRobots = (sitemap: string | undefined): string =>
  ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`]), ''].join(
    '\n',
  );
