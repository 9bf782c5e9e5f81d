import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCup, type CupIndex } from '../../src/cup/questions/indexCup.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { drawBracketPicture } from '../../src/picture/bracket/drawBracketPicture.ts';
import { drawCupCard } from '../../src/picture/card/drawCupCard.ts';
import { drawScorerCard } from '../../src/picture/card/drawScorerCard.ts';
import { drawTeamCard } from '../../src/picture/card/drawTeamCard.ts';
import { coloursOf } from '../../src/picture/colours.ts';
import type { Picture } from '../../src/picture/svg.ts';
import { drawTiePicture } from '../../src/picture/tie/drawTiePicture.ts';
import { tieFormats, type TieFormat } from '../../src/picture/tie/tieFormats.ts';
import { en } from '../../src/view/words/en/en.ts';
import { bundledCup } from '../cup/bundledCup.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { readPicture, textsOf } from './readPicture.ts';

const formats: readonly TieFormat[] = ['landscape', 'portrait', 'story'];
const index = indexCup(bundledCup());

function tieOf(id: string, format: TieFormat = 'landscape', of: CupIndex = index): Picture {
  const placed = of.ties.get(id);
  if (!placed) throw new Error(`no tie ${id}`);
  return drawTiePicture(of, placed, en, { format, theme: 'light' });
}

const teamOf = (id: string): Picture => {
  const team = index.teams.get(id);
  if (!team) throw new Error(`no team ${id}`);
  return drawTeamCard(index, team, en);
};

/** All pictures of a cup. */
const picturesOf = (of: CupIndex): Picture[] => [
  drawBracketPicture(of.cup, en, { theme: 'dark' }),
  drawCupCard(of, en),
  ...of.cup.teams.map((team) => drawTeamCard(of, team, en)),
  ...of.cup.players.map((player) => drawScorerCard(of, player, en)),
  ...tiesOf(of.cup).flatMap(({ id }) => formats.map((format) => tieOf(id, format, of))),
];

describe('the pictures of any cup', () => {
  it('are well-formed, need no font, file or script, and have no number that is none', () => {
    fc.assert(
      fc.property(anyShape(12), (shape) => {
        for (const picture of picturesOf(indexCup(generateCup(shape)))) {
          const root = readPicture(picture);
          expect(root.querySelector('text, image, script, style, use, foreignObject')).toBeNull();
          expect(picture.svg).not.toMatch(/NaN|undefined|Infinity|href|url\(/);
          expect(root.getAttribute('viewBox')).toBe(`0 0 ${picture.width} ${picture.height}`);
          expect(root.querySelector('title')?.textContent).toBe(picture.alt);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the picture of a bracket', () => {
  it('has title, rounds, every tie, champion, legend and source', () => {
    const texts = textsOf(drawBracketPicture(index.cup, en, { theme: 'light' }));
    for (const text of [
      'Kazakhstan Cup 1992',
      '24 teams · 22 matches · 81 goals',
      'First round',
      'Quarter-finals',
      'Champions',
      'the champions’ road',
      'drawn, but went through',
      'joins in this round',
    ])
      expect(texts).toContain(text);
    expect(texts.at(-1)).toMatch(/^Source: .*1992 Kazakhstan Cup/);
    // Five cards, and below the final.
    expect(texts.filter((text) => text === 'Kairat')).toHaveLength(6);
    expect(texts.filter((text) => text === 'w/o')).toHaveLength(1);
  });

  it('has a gold card, tint and connector for each tie of the road, the champion’s or one asked for', () => {
    const tintsOf = (road?: string) =>
      readPicture(drawBracketPicture(index.cup, en, { theme: 'light', road })).querySelectorAll(
        `rect[fill="${coloursOf.light.honour}"]`,
      ).length;
    // The plinth of the champion has the tint, too.
    expect(tintsOf()).toBe(5 + 1);
    expect(tintsOf('fosfor')).toBe(5 + 1);
    expect(tintsOf('vostok')).toBe(3 + 1);
    expect(drawBracketPicture(index.cup, en, { theme: 'light', road: 'vostok' }).alt).toBe(
      'The bracket of the Kazakhstan Cup 1992, won by Kairat, with the road of Vostok in gold.',
    );
  });

  it('is of the last rounds where a cup has more than 64 ties', () => {
    const cup = generateCup({ teams: 128 });
    const picture = drawBracketPicture(cup, en, { theme: 'light' });
    expect(readPicture(picture).querySelectorAll('rect[rx="5"]')).toHaveLength(31);
    expect(textsOf(picture)[1]).toMatch(/^128 teams · \d+ matches · .* · from .* on$/);
  });
});

describe('the picture of a match', () => {
  it.each(formats)(
    'has names, score, outcome, scorers, minutes, legend and source as %s',
    (format) => {
      const picture = tieOf('final/kairat-fosfor', format);
      const { width, height } = tieFormats[format];
      expect(picture).toMatchObject({ width, height });
      const texts = textsOf(picture).join('\n');
      for (const text of [
        'Kazakhstan Cup 1992 · Final · Saturday 8 August 1992',
        '5–1',
        'Kairat won the cup',
        'Litvinenko 88′',
        '36′',
        'HT',
        'Kairat above the line, Fosfor below.',
        'Source: ',
      ])
        expect(texts).toContain(text);
    },
  );

  it.each([
    [
      'semi-finals/kaisar-kairat',
      'Kairat through to the final on penalties (inferred from the rules); shoot-out score not recorded',
    ],
    ['first-round/zhetysu-kokshetau', 'Kokshetau won 4–3 on penalties (a second source)'],
    [
      'second-round/khimik-kustanay-skif-arsenal',
      'Khimik Kustanay through to the quarter-finals by a walkover',
    ],
    ['quarter-finals/kairat-vostok', 'Kairat through to the semi-finals'],
  ])('says how %s ended', (id, outcome) => {
    expect(textsOf(tieOf(id))).toContain(outcome);
    expect(tieOf(id).alt).toContain(`${outcome}.`);
  });

  it('has one mark a goal where minutes are unknown: gold for the champion', () => {
    const root = readPicture(tieOf('quarter-finals/kairat-vostok'));
    expect(root.querySelectorAll('circle')).toHaveLength(4);
    expect(root.querySelectorAll(`circle[fill="${coloursOf.light.goldFill}"]`)).toHaveLength(4);
  });

  it('has a word and no score for a walkover', () => {
    const texts = textsOf(tieOf('second-round/khimik-kustanay-skif-arsenal'));
    expect(texts).toContain('walkover');
    expect(texts.join()).not.toMatch(/\d–\d/);
  });

  it('is dark where the theme is', () => {
    const placed = index.ties.get('final/kairat-fosfor');
    const picture =
      placed && drawTiePicture(index, placed, en, { format: 'landscape', theme: 'dark' });
    expect(picture?.svg).toContain(`fill="${coloursOf.dark.paper}"`);
  });
});

describe('social cards', () => {
  it('show a team’s road tie by tie, and say it', () => {
    expect(textsOf(teamOf('kairat')).join('\n')).toContain('Champions · 15 scored · 5 conceded');
    expect(teamOf('kairat').alt).toContain('Final: 5–1, Fosfor');
  });

  it('show no goals of a team that played no match', () => {
    const texts = textsOf(teamOf('skif-arsenal')).join('\n');
    expect(texts).toContain('w/o');
    expect(texts).not.toMatch(/\d–\d|scored/);
  });

  it('show a scorer’s goals match by match', () => {
    const player = index.players.get('kairat-volgin');
    if (!player) throw new Error('Volgin scored');
    const { alt } = drawScorerCard(index, player, en);
    expect(alt).toMatch(/^.*Volgin, Kazakhstan Cup 1992: Kairat · 6 goals\. /);
    expect(alt).toContain('Final: 1 goal, Kairat 5–1 Fosfor');
  });

  it('keep hostile names as text', () => {
    const cup = bundledCup();
    for (const { ties } of cup.rounds)
      for (const tie of ties) tie.home.name = `<script>"Қайрат" & 'Кі'</script> ${'Щ'.repeat(50)}`;
    for (const picture of picturesOf(indexCup(cup)))
      expect(readPicture(picture).querySelector('script')).toBeNull();
  });
});
