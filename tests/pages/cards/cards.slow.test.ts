import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/indexCup.ts';
import { drawCupCard } from '../../../src/pages/cards/drawCupCard.ts';
import { drawTeamCard } from '../../../src/pages/cards/drawTeamCard.ts';
import { drawTieCard } from '../../../src/pages/cards/drawTieCard.ts';
import { FAMILY, fontFiles } from '../../../src/pages/cards/fonts.ts';
import { writePng } from '../../../src/pages/cards/writePng.ts';
import { enHead } from '../../../src/view/words/enHead.ts';
import { bundledCup } from '../../cup/bundledCup.ts';
import { generateCup } from '../../cups/generateCup.ts';

const index = indexCup(bundledCup());
const tieCards = [...index.ties.values()].map((placed) => drawTieCard(index, placed, enHead));
const teamCards = index.cup.teams.map((team) => drawTeamCard(index, team, enHead));
const cards = [...tieCards, ...teamCards, drawCupCard(index, enHead)];
const final = tieCards.at(-1) ?? '';

const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILY };

/** How many rows of pixels differ between two cards. */
function differingRows(one: string, other: string): number {
  const [a, b] = [one, other].map((card) => new Resvg(card, { font }).render().pixels);
  const rows = new Set<number>();
  a?.forEach((value, at) => {
    if (value !== b?.[at]) rows.add(Math.floor(at / (1200 * 4)));
  });
  return rows.size;
}

describe('social cards', () => {
  it('are 1200 x 630 and below 100 kB', () => {
    for (const card of cards) {
      const png = writePng(card);
      const view = new DataView(png.buffer, png.byteOffset);
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(100_000);
    }
  });

  it('say of a walkover that it has no score', () => {
    expect(tieCards.filter((card) => card.includes('no score'))).toHaveLength(1);
  });

  it('show no score for a team that played no match', () => {
    const card = teamCards[index.cup.teams.findIndex(({ id }) => id === 'skif-arsenal')] ?? '';
    expect(card).toContain('no score');
    expect(card).not.toMatch(/>0–0<|0 goals/);
  });

  it('are the same bytes each time, and others without their text', () => {
    const png = writePng(final);
    expect(writePng(final)).toEqual(png);
    expect(writePng(final.replaceAll(/<text.*?<\/text>/g, ''))).not.toEqual(png);
    expect(writePng(final.replaceAll(/>5–1</g, '><'))).not.toEqual(png);
  });

  it('show a score at least 96 pixels high, drawn as real letters', () => {
    expect(differingRows(final, final.replaceAll(/>5–1</g, '><'))).toBeGreaterThanOrEqual(96);
  });

  it('keep hostile names as text', () => {
    const cup = bundledCup();
    for (const { ties } of cup.rounds)
      for (const tie of ties) tie.home.name = `<script>"Қайрат" & 'Кі'</script> ${'Щ'.repeat(50)}`;
    const hostile = indexCup(cup);
    for (const placed of hostile.ties.values()) {
      const card = drawTieCard(hostile, placed, enHead);
      expect(card).not.toContain('<script');
      expect(writePng(card).length).toBeLessThan(100_000);
    }
  });

  it('can be drawn of any cup', () => {
    const any = indexCup(generateCup({ teams: 40, seed: 7, byes: 0.2, lateEntries: 0.5 }));
    for (const placed of any.ties.values())
      expect(drawTieCard(any, placed, enHead)).toMatch(/^<svg/);
    for (const team of any.cup.teams) expect(drawTeamCard(any, team, enHead)).toMatch(/^<svg/);
  });
});
