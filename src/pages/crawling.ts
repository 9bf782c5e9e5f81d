import { escapeHtml } from './html.ts';

/** Writes sitemap.xml from absolute addresses, in the format of sitemaps.org. */
export const writeSitemap = (urls: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${escapeHtml(url)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** Writes robots.txt, which allows everything and names the sitemap, if there is one. */
export const writeRobots = (sitemap: string | undefined): string =>
  ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`]), ''].join(
    '\n',
  );
