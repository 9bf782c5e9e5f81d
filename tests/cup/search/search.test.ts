import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/cup/findTeam.ts';
import { indexCup } from '../../../src/cup/indexCup.ts';
import { indexSearch, type Findable } from '../../../src/cup/search/indexSearch.ts';
import { toName } from '../../../src/cup/search/name.ts';
import { search, type Hit } from '../../../src/cup/search/search.ts';
import { roadOf } from '../../../src/cup/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';

const cup = bundledCup();
const index = indexSearch(indexCup(cup));

const idOf = (what: Findable): string => {
  switch (what.kind) {
    case 'team':
      return what.team.id;
    case 'scorer':
      return what.player.id;
    case 'round':
      return what.round.id;
    case 'tie':
      return what.placed.tie.id;
  }
};

const find = (text: string) => search(index, text);
const write = ({ what }: Hit) => `${what.kind} ${idOf(what)}`;
const first = (text: string) => find(text).hits.slice(0, 1).map(write);

describe('search', () => {
  it.each([
    ['Kairat', 'team kairat'],
    ['Kayrat', 'team kairat'],
    ['Кайрат', 'team kairat'],
    ['Қайрат', 'team kairat'],
    ['  KAI ', 'team kairat'],
    ['Traktor', 'team traktor-pavlodar'],
    ['Irtysh', 'team traktor-pavlodar'],
    ['Ертіс', 'team traktor-pavlodar'],
    ['Shymkent', 'team zhiger'],
    ['almaata', 'team cska-alma-ata'],
    ['petropavlsk', 'team metallist-petropavlsk'],
    ['final', 'round final'],
    ['Kairat Fosfor', 'tie final/kairat-fosfor'],
    ['fosfor kairat', 'tie final/kairat-fosfor'],
    ['kairat final', 'tie final/kairat-fosfor'],
    ['irtysh aktyubinets', 'tie second-round/aktyubinets-irtysh-pavlodar'],
  ])('of %s finds the %s first', (text, found) => {
    expect(first(text)).toEqual([found]);
    expect(find(text).isNear).toBe(false);
  });

  it.each(['Naydovskiy', 'Naidovskiy', 'Найдовский', 'naidovsky', 'naydov'])(
    'of %s finds the one scorer of that name',
    (text) => {
      expect(find(text).hits.map(({ what }) => what.kind)).toEqual(['scorer']);
      expect(first(text)[0]).toMatch(/na[iy]dovski/);
    },
  );

  it('names the spelling by which something was found, where the usual name does not show it', () => {
    expect(find('Irtysh').hits[0]?.as).toBe('Irtysh Pavlodar');
    expect(find('Ертіс').hits[0]?.as).toBe('Ертіс');
    expect(find('Traktor').hits[0]?.as).toBeUndefined();
    expect(find('Кайрат').hits[0]?.as).toBeUndefined();
  });

  it('finds a team by its city, then and today, behind those that are called so', () => {
    const teams = find('Kokshetau').hits.filter(({ what }) => what.kind === 'team');
    expect(teams.map(write)).toEqual(['team kokshetau', 'team zenit-kokshetau']);
    expect(find('Almaty').hits.map(write)).toEqual(['team kairat', 'team cska-alma-ata']);
  });

  it('gives the ties of a team in the order of its road', () => {
    const ties = find('Kairat').hits.filter(({ what }) => what.kind === 'tie');
    expect(ties.map(write)).toEqual(roadOf(cup, 'kairat').map(({ id }) => `tie ${id}`));
  });

  it('finds every scorer, round and tie by its own name', () => {
    for (const { what, names } of index) {
      const hits = find(names[0]?.text ?? '').hits.map(write);
      expect(hits).toContain(write({ what }));
    }
  });

  it.each([
    ['Kiarat', 'team kairat'],
    ['Traktr', 'team traktor-pavlodar'],
    ['Irtush', 'team traktor-pavlodar'],
    ['semfinals', 'round semi-finals'],
    ['kairt fosfr', 'tie final/kairat-fosfor'],
  ])('of the slip %s gives the nearest three, the %s first', (text, found) => {
    expect(find(text)).toMatchObject({ isNear: true, hits: { length: 3 } });
    expect(first(text)).toEqual([found]);
  });

  it.each(['', '   ', '\t\n', '\u00A0'])('finds nothing for the blanks %j', (text) => {
    expect(find(text)).toEqual({ hits: [], isNear: false });
  });

  it.each(['(.*[', '\\', '$^', '⚽', '\u0000', 'x'.repeat(10_000)])(
    'gives the nearest three for %j',
    (text) => {
      expect(find(text)).toMatchObject({ isNear: true, hits: { length: 3 } });
    },
  );

  it('reads no more than the beginning of 10,000 characters', () => {
    expect(first('kairat '.repeat(1_500))).toEqual(['team kairat']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { hits, isNear } = find(text);
        expect(new Set(hits.map(write)).size).toBe(hits.length);
        expect(hits.length === 0 || !isNear || hits.length === 3).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('search in any cup', () => {
  it('finds each team first by every name of its own that is printed or spelt', () => {
    fc.assert(
      fc.property(anyShape(24), (shape) => {
        const any = generateCup(shape);
        const own = indexSearch(indexCup(any));
        const bearers = new Map<string, Set<string>>();
        for (const team of any.teams) {
          for (const name of spellingsOf(team)) {
            const key = name.toLowerCase();
            bearers.set(key, (bearers.get(key) ?? new Set()).add(team.id));
          }
        }
        for (const [name, teams] of bearers) {
          const [hit] = search(own, name).hits;
          expect(hit?.what.kind).toBe('team');
          expect(teams).toContain(hit && idOf(hit.what));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says whether it found or guessed', () => {
    fc.assert(
      fc.property(anyShape(16), fc.string({ maxLength: 20 }), (shape, text) => {
        const own = indexSearch(indexCup(generateCup(shape)));
        const { hits, isNear } = search(own, text);
        const isBlank = toName(text).words.length === 0;
        const expected = isBlank ? [] : isNear ? [3] : [hits.length || 1];
        expect(hits.length > 0 ? [hits.length] : []).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
