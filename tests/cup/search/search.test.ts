import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/cup/questions/findTeam.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { indexSearch, type Findable } from '../../../src/cup/search/indexSearch.ts';
import { toName } from '../../../src/cup/search/name.ts';
import { search, type Hit } from '../../../src/cup/search/search.ts';
import { countOf, scorersOf } from '../../../src/cup/questions/scorers.ts';
import { scoreOf } from '../../../src/cup/questions/tally.ts';
import { roadOf, tiesOf } from '../../../src/cup/questions/ties.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { searchTerms } from '../../../src/view/search/searchTerms.ts';
import { en } from '../../../src/view/words/en/en.ts';
import { bundledCup } from '../bundledCup.ts';
import { daysIn } from '../../../src/cup/questions/facts.ts';

const terms = searchTerms(en);

const cup = bundledCup();
const index = indexSearch(indexCup(cup), terms);

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

  const tiesFor = (text: string) =>
    find(text).hits.flatMap(({ what }) => (what.kind === 'tie' ? [what.placed.tie] : []));

  it.each(['7-1', '7:1', '7–1', '1-7', '7 - 1'])('finds the ties of the score %s', (text) => {
    const found = tiesFor(text).map(scoreOf);
    expect(found.length).toBeGreaterThan(0);
    for (const score of found) expect(new Set([score?.home, score?.away])).toEqual(new Set([1, 7]));
  });

  it.each([
    '8 August',
    '8 aug',
    'August 8',
    '1992-08-08',
    '08.08.1992',
    '8.8.1992',
    '8/8/1992',
    '8/8',
  ])('finds the tie of the day %s', (text) => {
    expect(tiesFor(text).map(({ id }) => id)).toEqual(['final/kairat-fosfor']);
  });

  it('finds walkovers, penalties, drawn ties and own goals by their words, also with a name', () => {
    const all = tiesOf(cup);
    const walkovers = all.filter(({ decidedBy }) => decidedBy?.kind === 'walkover');
    expect(tiesFor('walkover')).toEqual(walkovers);
    expect(tiesFor('w/o')).toEqual(walkovers);
    const level = all.filter((tie) => scoreOf(tie)?.home === scoreOf(tie)?.away && scoreOf(tie));
    expect(tiesFor('drawn')).toEqual(level);
    expect(tiesFor('penalties').length).toBeGreaterThan(0);
    expect(tiesFor('pens kokshetau').map(({ id }) => id)).toEqual([
      'first-round/zhetysu-kokshetau',
    ]);
    const own = all.filter((tie) => JSON.stringify(tie).includes('ownGoal'));
    expect(tiesFor('own goal')).toEqual(own);
  });

  it('finds a hat-trick only where three goals are certain', () => {
    const certain = scorersOf(cup).filter(({ scored }) =>
      scored.some(({ entry }) => countOf(entry).least >= 3),
    );
    const scorers = find('hat-trick').hits.filter(({ what }) => what.kind === 'scorer');
    expect(scorers.map(write).toSorted()).toEqual(
      certain.map(({ player }) => `scorer ${player.id}`).toSorted(),
    );
  });

  it.each([
    ['semi-final', 'round semi-finals'],
    ['sf', 'round semi-finals'],
    ['Kökşetau', 'team kokshetau'],
    ['Kókshetaý', 'team kokshetau'],
    ['Jetisu', 'team zhetysu'],
    ['Jetisý', 'team zhetysu'],
    ['Şahtyor', 'team shakhter-karaganda'],
    ['Qairat', 'team kairat'],
  ])('of %s finds the %s first, too', (text, found) => {
    expect(first(text)).toEqual([found]);
    expect(find(text).isNear).toBe(false);
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
  ])('of the slip %s suggests what is nearly spelt so, the %s first', (text, found) => {
    expect(find(text).isNear).toBe(true);
    expect(first(text)).toEqual([found]);
  });

  it.each(['', '   ', '\t\n', '\u00A0'])('finds nothing for the blanks %j', (text) => {
    expect(find(text)).toEqual({ hits: [], isNear: false });
  });

  it.each([
    '(.*[',
    '\\',
    '$^',
    '⚽',
    '\u0000',
    'x'.repeat(10_000),
    '99-98',
    'offside',
    '31 February',
  ])('suggests nothing for %j, which is like no name', (text) => {
    expect(find(text)).toEqual({ isNear: true, hits: [] });
  });

  it('reads no more than the beginning of 10,000 characters', () => {
    expect(first('kairat '.repeat(1_500))).toEqual(['team kairat']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { hits, isNear } = find(text);
        expect(new Set(hits.map(write)).size).toBe(hits.length);
        expect(!isNear || hits.length <= 3).toBe(true);
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
        const own = indexSearch(indexCup(any), terms);
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

  it('finds each team, scorer, round and tie by its own name', () => {
    fc.assert(
      fc.property(anyShape(16), (shape) => {
        const own = indexSearch(indexCup(generateCup(shape)), terms);
        for (const { what, names } of own)
          expect(search(own, names[0]?.text ?? '').hits.map(write)).toContain(write({ what }));
      }),
      { numRuns: 20 },
    );
  });

  it('guesses three at most', () => {
    fc.assert(
      fc.property(anyShape(16), fc.string({ maxLength: 20 }), (shape, text) => {
        const own = indexSearch(indexCup(generateCup(shape)), terms);
        const { hits, isNear } = search(own, text);
        const isBlank = toName(text).words.length === 0;
        const most = isBlank ? 0 : isNear ? 3 : Infinity;
        expect(hits.length).toBeLessThanOrEqual(most);
        expect(isBlank || isNear || hits.length > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('finds each tie by its score, written in any way, and by its day', () => {
    fc.assert(
      fc.property(anyShape(16), (shape) => {
        const any = indexCup(generateCup(shape));
        const own = indexSearch(any, terms);
        for (const { tie } of any.ties.values()) {
          const score = scoreOf(tie);
          const asked = [
            ...(score
              ? ['-', ':', '–', ' - '].map((mark) => `${score.home}${mark}${score.away}`)
              : ['w/o']),
            ...daysIn(tie).flatMap((day) => [day, en.fullDay(day)]),
          ];
          const missed = asked.filter(
            (text) => !search(own, text).hits.map(write).includes(`tie ${tie.id}`),
          );
          expect(missed).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
