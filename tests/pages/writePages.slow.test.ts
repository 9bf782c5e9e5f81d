import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { tiesOf } from '../../src/cup/ties.ts';
import { bundledCup } from '../cup/bundledCup.ts';
import { generateCup } from '../cups/generateCup.ts';
import { writeSite } from './site.ts';

const at = 'kazakhstan-cup-1992';
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await writeSite();
}, 60_000);

const open = (path: string, from = pages): Document =>
  new JSDOM(from.get(`${path}index.html`)).window.document;

const meta = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const readEvent = (page: Document): unknown =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');

describe('the pages of a site', () => {
  it('are whole before any script runs: bracket, panel, links', () => {
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
      expect(new Set(found.flat()).size).toBe(heads.length - 1);
    }
  });

  it.each([
    [
      'final/kairat-fosfor/',
      'Kairat 5–1 Fosfor. Kairat won the cup. Final of the Kazakhstan Cup 1992, Saturday 8 August 1992.',
    ],
    ['semi-finals/kaisar-kairat/', 'Kaisar 2–2 Kairat. Kairat went on.'],
    [
      'second-round/khimik-kustanay-skif-arsenal/',
      'Khimik Kustanay against SKIF-Arsenal: a walkover, without a score. Khimik Kustanay went on.',
    ],
    [
      'quarter-finals/kairat-vostok/',
      'Kairat 4–0 Vostok. Quarter-finals of the Kazakhstan Cup 1992',
    ],
    ['teams/kairat/', 'The road of Kairat through the Kazakhstan Cup 1992: 5 ties, goals 15–5.'],
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

  it('show the card of their tie or team in a chat, else that of the cup', () => {
    const card = (path: string) => meta(open(`${at}/${path}`), 'og:image');
    for (const own of ['final/kairat-fosfor/', 'teams/kairat/', ''])
      expect(card(own)).toBe(`https://kubok.example/${at}/${own}card.png`);
    for (const other of ['scorers/kairat-volgin/', 'table/', 'record/'])
      expect(card(other)).toBe(card(''));
    expect(pages.get(`${at}/final/kairat-fosfor/card.png`)).toContain('PNG');
    const cards = [...pages.keys()].filter((path) => path.endsWith('card.png'));
    expect(cards).toHaveLength(1 + 23 + 24);
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

  it('lead on from an alias, with and without a script', () => {
    const page = open(`${at}/final/fosfor-kairat/`);
    const target = `/${at}/final/kairat-fosfor/`;
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${target}`,
    );
    expect(page.querySelector('a')?.getAttribute('href')).toBe(target);
  });

  it('end in one that says that nothing has an address, with a way home', () => {
    const page = new JSDOM(pages.get('404.html')).window.document;
    expect(page.body.textContent).toContain('Nothing has this address.');
    expect(page.querySelector('a')?.getAttribute('href')).toBe(`/${at}/`);
    expect(page.querySelector('[data-path]')).toBeNull();
  });

  it('are all in the sitemap, which robots.txt names', () => {
    const urls = [...(pages.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)];
    const { teams, players } = bundledCup();
    expect(urls).toHaveLength(4 + tiesOf(bundledCup()).length + teams.length + players.length);
    expect(pages.get('robots.txt')).toContain('Sitemap: https://kubok.example/sitemap.xml');
  });

  it('leave out what needs an absolute address where there is none', async () => {
    const cup = generateCup({ teams: 3 });
    const site = await writeSite({ cups: [cup], origin: undefined });
    const page = open(`${cup.id}/`, site);
    expect(page.querySelector('link[rel=canonical]')).toBeNull();
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
      expect(page.querySelectorAll('img, script:not([type="application/ld+json"])')).toHaveLength(
        0,
      );
      expect(page.querySelectorAll('title')).toHaveLength(1);
    }
    const [path] = [...site.keys()].filter((key) => key.includes('/teams/'));
    const page = open((path ?? '').replace('index.html', ''), site);
    expect(page.title).toContain(hostile);
    expect(page.querySelector('aside')?.textContent).toContain(hostile);
  });
});
