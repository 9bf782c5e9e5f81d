import type { Language } from '../cup/model/language.ts';
import { escapeHtml, writeTag } from './html.ts';
import { policies } from './secure.ts';

/** Where an alias leads: the address, the same with its origin, if that is known, and the script that goes there, and the language of both. */
type Target = {
  readonly address: string;
  readonly url: string | undefined;
  readonly script: string;
  readonly language: Language;
};

/**
 * The page of an address that another one has replaced. A script redirects to the new address with query and fragment;
 * without scripts the browser does, and where neither works there is a link.
 */
export const aliasPage = ({ address, url, script, language }: Target, sentence: string): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '  <head>',
    '    <meta charset="utf-8" />',
    `    ${policies}`,
    '    <meta name="viewport" content="width=device-width, initial-scale=1" />',
    '    <meta name="color-scheme" content="light dark" />',
    `    <script src="${escapeHtml(script)}" data-to="${escapeHtml(address)}"></script>`,
    `    <noscript>${writeTag('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` })}</noscript>`,
    `    ${writeTag('link', { rel: 'canonical', href: url ?? address })}`,
    `    <title>${escapeHtml(sentence)}</title>`,
    '  </head>',
    `  <body><a href="${escapeHtml(address)}">${escapeHtml(sentence)}</a></body>`,
    '</html>',
    '',
  ].join('\n');
