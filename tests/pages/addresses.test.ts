import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { keepAddresses, readAddresses, writeAddresses } from '../../src/pages/addresses.ts';
import { readCups } from '../../src/pages/readCups.ts';
import { publishedAddresses } from '../../src/pages/publishedAddresses.ts';
import { LANGUAGES } from '../../src/cup/model/language.ts';
import { indexCup } from '../../src/cup/questions/indexCup.ts';
import { PAGES, readPlace } from '../../src/view/address/place.ts';
import { resolvePlace } from '../../src/view/address/resolvePlace.ts';
import { bundledCup } from '../cup/bundledCup.ts';

const list = join(import.meta.dirname, '../../src/pages/addresses.txt');
const listed = readAddresses(readFileSync(list, 'utf8'));
const cup = bundledCup();
const now = publishedAddresses([cup]);

describe('the list of addresses', () => {
  it('holds every address of today, and all that were ever there; `vitest run -u` adds new ones', async () => {
    const all = publishedAddresses(readCups('public/cups'));
    await expect(writeAddresses(keepAddresses(listed, all))).toMatchFileSnapshot(list);
  });

  it('has the cup, its ties, teams, scorers and views, all cups, and where one opens one, in every language', () => {
    const { teams, players, rounds } = cup;
    const ties = rounds.flatMap((round) => round.ties);
    const views = 1 + 1 + PAGES.length;
    const others = 2;
    const places = others + views + ties.length + teams.length + players.length;
    expect(now.pages.size).toBe(places * LANGUAGES.length);
  });

  it('leads from what somebody may call a team or a tie to its page', () => {
    const { aliases } = now;
    const at = '/kazakhstan-cup-1992';
    expect(aliases.get(`${at}/teams/irtysh-pavlodar/`)).toBe(`${at}/teams/traktor-pavlodar/`);
    expect(aliases.get(`${at}/final/fosfor-kairat/`)).toBe(`${at}/final/kairat-fosfor/`);
    for (const [alias, target] of aliases) {
      expect(now.pages).not.toContain(alias);
      expect(now.pages).toContain(target);
    }
  });

  it('names no alias that the page itself would not find, as it must offline', () => {
    const indexes = new Map(readCups('public/cups').map((each) => [each.id, indexCup(each)]));
    const lost = [...listed.aliases].filter(([alias, target]) => {
      const place = readPlace(alias, cup.id);
      const index = indexes.get(place.cup);
      return !index || !isDeepStrictEqual(resolvePlace(index, place), readPlace(target, cup.id));
    });
    expect(lost).toEqual([]);
  });
});

describe('keepAddresses', () => {
  const today = { pages: new Set(['/', '/b/']), aliases: new Map([['/c/', '/b/']]) };

  it('keeps an alias that was listed, and adds those of today', () => {
    const { aliases } = keepAddresses(readAddresses('/\n/a/ -> /b/\n'), today);
    expect([...aliases]).toEqual([
      ['/c/', '/b/'],
      ['/a/', '/b/'],
    ]);
  });

  it('lets what is a page again be one', () => {
    expect(keepAddresses(readAddresses('/b/ -> /\n'), today).aliases.has('/b/')).toBe(false);
  });

  it('refuses to lose an address', () => {
    const lose = () => keepAddresses(readAddresses('/a/\n/b/\n'), today);
    expect(lose).toThrow('addresses.txt: /a/ would lead nowhere');
  });

  it('refuses an alias of what is no page', () => {
    expect(() => keepAddresses(readAddresses('/a/ -> /z/\n'), today)).toThrow('/a/');
  });
});

describe('a list of addresses as text', () => {
  it('reads as it was written', () => {
    expect(readAddresses(writeAddresses(now))).toEqual(now);
  });

  it('reads the same with the line ends of Windows', () => {
    expect(readAddresses(writeAddresses(now).replaceAll('\n', '\r\n'))).toEqual(now);
  });
});
