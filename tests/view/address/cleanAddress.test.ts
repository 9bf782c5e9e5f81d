import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { readAddresses } from '../../../src/pages/addresses.ts';
import { cleanAddress } from '../../../src/view/address/cleanAddress.ts';
import { inLanguage, readLanguage } from '../../../src/view/address/language.ts';
import { readPlace, writePlace } from '../../../src/view/address/place.ts';
import { resolvePlace } from '../../../src/view/address/resolvePlace.ts';
import { bundledCup } from '../bundledCup.ts';

const HOST = 'https://kubok.example';

const cup = bundledCup();
const root = join(import.meta.dirname, '../../..');
const file = join(root, 'src/pages/addresses.txt');
const { pages, aliases } = readAddresses(readFileSync(file, 'utf8'));

/** Every published cup by its id. */
const indexes = new Map(
  readdirSync(join(root, 'public/cups'))
    .filter((name) => /^[\w-]+\.json$/.test(name))
    .map((name): Cup => JSON.parse(readFileSync(join(root, 'public/cups', name), 'utf8')))
    .map((each) => [each.id, indexCup(each)]),
);

/** Every published address, with the one where a reader of it ends. */
const published = [...Array.from(pages, (page) => [page, page] as const), ...aliases];

/** The address that the page has in the end for what stands in a browser's address bar. */
function arrive(address: string): string {
  const url = new URL(HOST + cleanAddress(new URL(HOST + address), cup.id));
  const rest = url.search + url.hash;
  const language = readLanguage(url.pathname);
  const ownPages = ['/', '/open/', '/cups/'].map((path) => inLanguage(path, language));
  if (ownPages.includes(url.pathname)) return url.pathname + rest;
  const asked = readPlace(url.pathname, cup.id);
  const index = indexes.get(asked.cup);
  const place = index && resolvePlace(index, asked);
  const isKnown = place && place.view !== 'unknown';
  return (isKnown ? inLanguage(writePlace(place), language) : 'unknown') + rest;
}

const encode = (letter: string) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
const behind = ['.', ',', ';', ':', '!', ')', ']', '}', '"', "'", '»', '”', '*', '&', '…', '>'];
const unseen = ['\u200B', '\uFEFF', '%E2%80%8B', '%EF%BB%BF', ' ', '%20', '\u00A0', '\u00AD'];
const trackers = ['?utm_source=chat', '?fbclid=1', '?utm_source=a&utm_medium=b', '?', '?ref='];

const ways: Readonly<Record<string, (address: string) => readonly string[]>> = {
  capitals: (address) => [address.toUpperCase()],
  'doubled slashes': (address) => [address.replaceAll('/', '//')],
  'no last slash': (address) => [address.replace(/(?<=.)\/$/, '')],
  'its file': (address) => [`${address}index.html`],
  'every letter encoded': (address) => [address.replace(/[^/]/g, encode)],
  'every slash but the first encoded': (address) => [address.replace(/(?<=.)\//g, '%2F')],
  'punctuation behind it': (address) =>
    behind.flatMap((mark) => [address + mark, `${address.replace(/(?<=.)\/$/, '')}${mark}`]),
  'a question mark behind it': (address) => [`${address}?`, `${address}%3F`],
  'unseen characters around it': (address) =>
    unseen.flatMap((mark) => [address + mark, `/${mark}${address.slice(1)}`]),
  'parameters of trackers': (address) => trackers.map((tracker) => address + tracker),
  'parameters glued to its path': (address) => [
    `${address}&fbclid=1`,
    `${address}&utm_source=chat`,
  ],
};

describe('a published address', () => {
  it.each(published)('%s leads to %s', (address, target) => {
    expect(arrive(address)).toBe(target);
  });

  it.each(Object.keys(ways))('is the page that is meant, with %s', (way) => {
    const astray = published.flatMap(([address, target]) =>
      (ways[way]?.(address) ?? []).filter((variant) => arrive(variant) !== target),
    );
    expect(astray).toEqual([]);
  });

  it('is the page that is meant, with any of its characters encoded or in capitals, and any mess behind it', () => {
    // Two dots behind a slash are the folder above, by the URL standard.
    const anyMess = fc
      .array(fc.constantFrom(...behind, ...unseen), { maxLength: 4 })
      .filter((mess) => mess.join('') !== '..');
    fc.assert(
      fc.property(
        fc.constantFrom(...published),
        fc.array(fc.constantFrom('as it is', 'encoded', 'capital'), {
          minLength: 1,
          maxLength: 60,
        }),
        anyMess,
        ([address, target], changes, mess) => {
          const changed = Array.from(address.slice(1), (letter, at) => {
            const change = changes[at % changes.length];
            if (change === 'encoded') return encode(letter);
            return change === 'capital' ? letter.toUpperCase() : letter;
          });
          expect(arrive(`/${changed.join('')}${mess.join('')}`)).toBe(target);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the rest of an address', () => {
  const record = `/${cup.id}/record/`;

  it.each([
    ['#L36', '#L36'],
    ['#L36.', '#L36'],
    ['#l36)', '#L36'],
    ['#L36%E2%80%8B', '#L36'],
    ['#L36&fbclid=1', '#L36'],
    ['#L36:~:text=Kairat', '#L36:~:text=Kairat'],
    ['#nonsense.', '#nonsense.'],
  ])('with the hash %s has %s', (hash, own) => {
    expect(arrive(record + hash)).toBe(record + own);
  });

  it.each([
    ['?team=kairat', '?team=kairat'],
    ['?team=kairat&utm_source=chat', '?team=kairat'],
    ['?fbclid=1&team=kairat).', '?team=kairat'],
    ['?team=kairat?utm_source=chat', '?team=kairat'],
    ['?day=1992-05-28.&fbclid=1', '?day=1992-05-28'],
    ['?embed', '?embed'],
    ['?embed,', '?embed'],
    ['?sort=-goals&in=final', '?sort=-goals&in=final'],
    ['?filter=%D0%9A%20.', '?filter=%D0%9A%20.'],
  ])('with the query %s has %s', (query, own) => {
    expect(arrive(`/${cup.id}/${query}`)).toBe(`/${cup.id}/${own}`);
    expect(arrive(`/${query}`)).toBe(`/${own}`);
  });

  it('is nothing where nobody knows the place: what was asked for stays to be read', () => {
    for (const path of [`/${cup.id}/final/`, `/${cup.id}/final/kairat-fosfor/goals/`])
      expect(cleanAddress(new URL(HOST + path), cup.id)).toBe(path);
  });

  it('is any text without an error', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = cleanAddress(new URL(address), cup.id);
        expect(cleanAddress(new URL(HOST + once), cup.id)).toBe(once);
      }),
    );
  });
});
