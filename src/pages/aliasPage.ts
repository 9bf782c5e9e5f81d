import { escapeHtml, writeTag } from './html.ts';

/** A page of its own that leads on, also without a script: from an address that another one has taken over from. */
export const aliasPage = (address: string, url: string | undefined, sentence: string): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '  <head>',
    '    <meta charset="utf-8" />',
    `    ${writeTag('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` })}`,
    `    ${writeTag('link', { rel: 'canonical', href: url ?? address })}`,
    `    <title>${escapeHtml(sentence)}</title>`,
    '  </head>',
    `  <body><a href="${escapeHtml(address)}">${escapeHtml(sentence)}</a></body>`,
    '</html>',
    '',
  ].join('\n');
