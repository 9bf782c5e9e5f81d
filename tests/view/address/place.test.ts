import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reserved } from '../../../src/cup/names/reserved.ts';
import { readPlace, writePlace } from '../../../src/view/address/place.ts';

const HOME = 'home-cup';
const CUP = 'kazakhstan-cup-1992';
const FINAL = { view: 'tie', cup: CUP, tie: 'final/kairat-fosfor' } as const;

const anySlug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const anyCup = anySlug.filter((id) => !reserved.cups.some((word) => word === id));
const anyTie = fc
  .tuple(anySlug, anySlug)
  .filter(([round]) => round !== 'teams' && round !== 'scorers')
  .map((parts) => parts.join('/'));
const anyPlace = fc.oneof(
  fc.record({ view: fc.constantFrom('bracket', 'table', 'record', 'checks'), cup: anyCup }),
  fc.record({ view: fc.constant('tie' as const), cup: anyCup, tie: anyTie }),
  fc.record({ view: fc.constant('team' as const), cup: anyCup, team: anySlug }),
  fc.record({ view: fc.constant('scorer' as const), cup: anyCup, scorer: anySlug }),
);

describe('readPlace', () => {
  it('reads the bracket of the home cup at the root', () => {
    expect(readPlace('/', HOME)).toEqual({ view: 'bracket', cup: HOME });
    expect(readPlace('', HOME)).toEqual({ view: 'bracket', cup: HOME });
  });

  it('reads a cup and a tie', () => {
    expect(readPlace(`/${CUP}/`, HOME)).toEqual({ view: 'bracket', cup: CUP });
    expect(readPlace(`/${CUP}/final/kairat-fosfor/`, HOME)).toEqual(FINAL);
  });

  it.each(['table', 'record', 'checks'] as const)('reads the page %s of a cup', (view) => {
    expect(readPlace(`/${CUP}/${view}/`, HOME)).toEqual({ view, cup: CUP });
  });

  it('reads a team and a scorer', () => {
    const team = { view: 'team', cup: CUP, team: 'kairat' };
    expect(readPlace(`/${CUP}/teams/kairat/`, HOME)).toEqual(team);
    const scorer = { view: 'scorer', cup: CUP, scorer: 'kairat-volgin' };
    expect(readPlace(`/${CUP}/scorers/kairat-volgin/`, HOME)).toEqual(scorer);
  });

  it.each([
    ['no last slash', `/${CUP}/final/kairat-fosfor`],
    ['doubled slashes', `//${CUP}//final/kairat-fosfor//`],
    ['capitals', `/${CUP.toUpperCase()}/Final/Kairat-Fosfor/`],
  ])('reads %s as meant', (_, path) => {
    expect(readPlace(path, HOME)).toEqual(FINAL);
  });

  it.each([`/${CUP}/final/`, `/${CUP}/final/kairat-fosfor/goals/`])(
    'knows no place at %s and keeps its path within the cup',
    (path) => {
      expect(readPlace(path, HOME)).toEqual({
        view: 'unknown',
        cup: CUP,
        path: path.split('/').slice(2, -1).join('/'),
      });
    },
  );

  it('reads a cup from any path', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(readPlace(path, HOME).cup).toMatch(/^[^/]+$/);
      }),
    );
  });
});

describe('writePlace', () => {
  it('writes canonical addresses', () => {
    expect(writePlace({ view: 'bracket', cup: CUP })).toBe(`/${CUP}/`);
    expect(writePlace(FINAL)).toBe(`/${CUP}/final/kairat-fosfor/`);
  });

  it('writes what readPlace reads back, for any place', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(readPlace(writePlace(place), HOME)).toEqual(place);
      }),
    );
  });
});
