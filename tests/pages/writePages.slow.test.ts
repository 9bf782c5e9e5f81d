import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAddresses } from '../../src/pages/addresses.ts';
import { LANGUAGES } from '../../src/cup/model/language.ts';
import { PAGES } from '../../src/view/address/place.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { bundledCup } from '../cup/bundledCup.ts';
import { generateCup } from '../cups/generateCup.ts';
import { writeSite } from './site.ts';

const at = 'kazakhstan-cup-1992';
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await writeSite();
}, 300_000);

const open = (path: string, from = pages): Document =>
  new JSDOM(from.get(`${path}index.html`)).window.document;

const meta = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const readEvent = (page: Document): unknown =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');

describe('the pages of a site', () => {
  it('are prerendered: bracket, panel and links need no script', () => {
    const page = open(`${at}/final/kairat-fosfor/`);
    expect(page.querySelectorAll('section[aria-label="Bracket"] a[data-tie]')).toHaveLength(23);
    expect(page.querySelector('aside')?.textContent).toContain('Saturday 8 August 1992');
    expect(page.querySelector('#page')?.getAttribute('data-path')).toBe(
      `/${at}/final/kairat-fosfor/`,
    );
    expect(page.querySelector('template, [hidden]')).toBeNull();
  });

  it('have a title and a description each, and no two the same', () => {
    const heads = [...pages].filter(([, text]) => text.includes('data-path'));
    // `/` shows what the default cup's own address shows.
    for (const told of [/<title>(.+?)<\/title>/g, /name="description" content="(.+?)"/g]) {
      const found = heads.map(([, text]) => [...text.matchAll(told)].map(([, value]) => value));
      for (const values of found) expect(values).toHaveLength(1);
      expect(new Set(found.flat()).size).toBe(heads.length - LANGUAGES.length);
    }
  });

  it.each([
    [
      'final/kairat-fosfor/',
      'Kairat 5–1 Fosfor. Kairat won the cup. Final of the Kazakhstan Cup 1992, Saturday 8 August 1992.',
    ],
    ['semi-finals/kaisar-kairat/', 'Kaisar 2–2 Kairat. Kairat through to the final on penalties'],
    [
      'second-round/khimik-kustanay-skif-arsenal/',
      'Khimik Kustanay against SKIF-Arsenal: not played. Khimik Kustanay through to the quarter-finals by a walkover.',
    ],
    [
      'quarter-finals/kairat-vostok/',
      'Kairat 4–0 Vostok. Quarter-finals of the Kazakhstan Cup 1992',
    ],
    [
      'teams/kairat/',
      'The road of Kairat through the Kazakhstan Cup 1992: 5 matches, 15 scored, 5 conceded.',
    ],
    ['scorers/kairat-volgin/', 'The goals of Volgin (Kairat)'],
    ['', '24 teams, 22 matches, 81 goals. Kairat won it.'],
  ])('say what they are about: %s', (path, sentence) => {
    const page = open(`${at}/${path}`);
    expect(meta(page, 'description')).toContain(sentence);
    expect(meta(page, 'og:description')).toContain(sentence);
    expect(meta(page, 'twitter:description')).toContain(sentence);
  });

  it('name their own address, and `/` that of its cup', () => {
    const canonical = (path: string) =>
      open(path).querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical(`${at}/teams/kairat/`)).toBe(`https://kubok.example/${at}/teams/kairat/`);
    expect(canonical('')).toBe(`https://kubok.example/${at}/`);
  });

  it('are in the language that their address names', () => {
    const page = open(`ru/${at}/final/kairat-fosfor/`);
    expect(page.documentElement.lang).toBe('ru');
    expect(page.title).toBe('Кайрат 5–1 Фосфор · Финал · Кубок Казахстана 1992 · Kubok');
    expect(meta(page, 'description')).toContain('суббота, 8 августа 1992');
    expect(page.querySelector('aside')?.textContent).toContain('Кайрат');
    expect(open(`${at}/final/kairat-fosfor/`).documentElement.lang).toBe('en');
  });

  it('name the same page in every language, itself among them, and each of these names them too', () => {
    // Read from the text: parsing every page several times takes a minute.
    const alternatesOf = (text = '') =>
      [...text.matchAll(/<link rel="alternate" hreflang="(.+?)" href="(.+?)" \/>/g)].map(
        ([, language = '', href = '']) => [language, href] as const,
      );
    for (const [path, text] of pages) {
      if (!text.includes('data-path')) continue;
      const told = alternatesOf(text);
      const addresses = new Map(told);
      expect(told.map(([language]) => language)).toEqual([...LANGUAGES, 'x-default']);
      const own = /<html lang="(.+?)">/.exec(text)?.[1] ?? path;
      expect(text).toContain(`<link rel="canonical" href="${addresses.get(own)}" />`);
      expect(addresses.get('x-default')).toBe(addresses.get('en'));
      for (const [, href] of told)
        expect(alternatesOf(pages.get(`${new URL(href).pathname.slice(1)}index.html`))).toEqual(
          told,
        );
    }
  });

  it('have a social card of their tie, team or scorer, else that of the cup', () => {
    const card = (path: string) => meta(open(`${at}/${path}`), 'og:image');
    for (const own of ['final/kairat-fosfor/', 'teams/kairat/', 'scorers/kairat-volgin/', ''])
      expect(card(own)).toBe(`https://kubok.example/${at}/${own}card.png`);
    for (const other of ['table/', 'record/', 'checks/']) expect(card(other)).toBe(card(''));
    expect(pages.get(`${at}/final/kairat-fosfor/card.png`)).toContain('PNG');
    const cards = [...pages.keys()].filter((path) => path.endsWith('card.png'));
    expect(cards).toHaveLength(3 * (1 + 1 + 23 + 24 + bundledCup().players.length));
    expect(meta(open(`kk/${at}/final/kairat-fosfor/`), 'og:image')).toBe(
      `https://kubok.example/kk/${at}/final/kairat-fosfor/card.png`,
    );
  });

  it('are led by a list of cups with a title, a description and a card of its own', () => {
    const page = open('ru/cups/');
    expect(page.title).toBe('Все кубки · Kubok');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://kubok.example/ru/cups/',
    );
    expect(meta(page, 'description')).toContain('Все кубки');
    expect(meta(page, 'og:image')).toBe('https://kubok.example/ru/cups/card.png');
    expect(meta(page, 'og:image:alt')).toContain('Кайрат');
    expect(page.querySelector(`main a[href="/ru/${at}/"]`)).not.toBeNull();
    expect(pages.get('sitemap.xml')).toContain('<loc>https://kubok.example/kk/cups/</loc>');
  });

  it.each([
    ['final/kairat-fosfor/', /^Kairat 5–1 Fosfor, .*Each goal on a time axis/],
    ['semi-finals/kaisar-kairat/', /^Kaisar 2–2 Kairat, .*One mark for each goal/],
    ['teams/kairat/', /^Kairat, Kazakhstan Cup 1992: Champions/],
    ['scorers/kairat-volgin/', /Volgin, Kazakhstan Cup 1992: Kairat · 6 goals/],
    ['', /^The bracket of the Kazakhstan Cup 1992, won by Kairat, with the road of Kairat in gold/],
    ['table/', /^The bracket of the Kazakhstan Cup 1992/],
  ])('say what the card shows, and its size: %s', (path, shown) => {
    const page = open(`${at}/${path}`);
    expect(meta(page, 'og:image:alt')).toMatch(shown);
    expect(meta(page, 'twitter:image:alt')).toMatch(shown);
    expect(meta(page, 'og:image:width')).toBe('1200');
    expect(meta(page, 'og:image:height')).toBe('630');
  });

  it('tell search engines of a tie what is known, and nothing else', () => {
    expect(readEvent(open(`${at}/final/kairat-fosfor/`))).toMatchObject({
      '@type': 'SportsEvent',
      startDate: '1992-08-08',
      homeTeam: { name: 'Kairat' },
      awayTeam: { name: 'Fosfor' },
      location: { name: 'Central Stadium', address: 'Alma-Ata' },
    });
    expect(readEvent(open(`${at}/semi-finals/kaisar-kairat/`))).not.toHaveProperty('location');
    expect(readEvent(open(`${at}/teams/kairat/`))).toBeNull();
  });

  it('are none for an alias that the script finds by itself', () => {
    expect(pages.has(`${at}/final/fosfor-kairat/index.html`)).toBe(false);
    expect(pages.has(`${at}/teams/irtysh-pavlodar/index.html`)).toBe(false);
  });

  it('redirect from a listed alias with a script, without one, and by a link', async () => {
    const cup = generateCup({ teams: 2 });
    const target = `/${cup.id}/`;
    const listed = readAddresses(`/last/ -> ${target}\n`);
    const page = open('last/', await writeSite({ cups: [cup], listed }));
    const script = page.querySelector('script');
    expect(script?.getAttribute('src')).toBe('/moved.js');
    expect(script?.dataset['to']).toBe(target);
    // Scripts are off in this document, as for a reader who has none.
    expect(page.querySelector('noscript meta')?.getAttribute('content')).toBe(`0; url=${target}`);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(target);
  });

  it('isolate right-to-left names in titles, and leave others as they are', async () => {
    const cup = generateCup({ teams: 2 });
    const final = cup.rounds.at(-1)?.ties[0];
    if (!final) throw new Error('the cup has a final');
    final.home.name = 'كايرات';
    final.away.name = 'פוספור';
    const site = await writeSite({ cups: [cup] });
    expect(open(`${cup.id}/${final.id}/`, site).title).toBe(
      '\u2068كايرات\u2069 2–1 \u2068פוספור\u2069 · Final · Generated Cup 2001 · Kubok',
    );
    expect(open(`${at}/final/kairat-fosfor/`).title).toMatch(/^Kairat 5–1 Fosfor · /);
  });

  it('include a 404 page that leads home and is not indexed', () => {
    const page = new JSDOM(pages.get('404.html')).window.document;
    expect(page.body.textContent).toContain('Nothing has this address.');
    expect(page.querySelector('a')?.getAttribute('href')).toBe(`/${at}/`);
    expect(page.querySelector('[data-path]')).toBeNull();
    expect(meta(page, 'robots')).toBe('noindex');
  });

  it('are all in the sitemap, which robots.txt names', () => {
    const urls = [...(pages.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)];
    const { teams, players } = bundledCup();
    const views = 1 + PAGES.length;
    const others = 2;
    const places = others + views + tiesOf(bundledCup()).length + teams.length + players.length;
    expect(urls).toHaveLength(places * LANGUAGES.length);
    expect(pages.get('robots.txt')).toContain('Sitemap: https://kubok.example/sitemap.xml');
  });

  it('leave out what needs an absolute address where there is none', async () => {
    const cup = generateCup({ teams: 3 });
    const site = await writeSite({ cups: [cup], origin: undefined });
    const page = open(`${cup.id}/`, site);
    expect(page.querySelector('link[rel=canonical], link[rel=alternate]')).toBeNull();
    expect(meta(page, 'og:url')).toBeUndefined();
    expect(meta(page, 'og:title')).toContain('Generated Cup');
    expect(site.has('sitemap.xml')).toBe(false);
  });
});

describe('names that look like markup', () => {
  const hostile = `<script>alert("x")</script><img src=x onerror='alert(1)'> & $& </title>`;

  it('stay text in every page, title, tag and datum', async () => {
    const { id: _, ...cup } = JSON.parse(
      JSON.stringify(generateCup({ teams: 4 }), (key, value: unknown) =>
        key === 'name' ? `${String(value)} ${hostile}` : value,
      ),
    );
    const site = await writeSite({ cups: [{ ...cup, id: 'hostile' }] });
    for (const [path, text] of site) {
      if (!path.endsWith('.html')) continue;
      const page = new JSDOM(text).window.document;
      expect(
        page.querySelectorAll('img, script:not([type="application/ld+json"], [src="/moved.js"])'),
      ).toHaveLength(0);
      expect(page.querySelectorAll('title')).toHaveLength(1);
    }
    const [path] = [...site.keys()].filter((key) => key.includes('/teams/'));
    const page = open((path ?? '').replace('index.html', ''), site);
    expect(page.title).toContain(hostile);
    expect(page.querySelector('aside')?.textContent).toContain(hostile);
  });
});
