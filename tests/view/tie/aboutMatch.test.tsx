// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { openCup } from '../../../src/reasoning/openCup.ts';
import { showPage } from '../showPage.tsx';

const text = `= Little Cup 2001

▪ Semi-finals
May 1 2001
  Alpha v Beta 1-1 (1-0)  @ North Park, Alma-Ata
    Referee: A. Whistle (Karaganda)
    Attendance: 1,200
▪ Semi-finals, Replay
May 3
  Beta v Alpha 2-3 (2-1)
▪ Final
May 8
  Alpha v Gamma 4-3 pen. 2-2 a.e.t. (1-1, 0-1)
`;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The facts of each match in the panel of a tie. */
async function factsOf(index: number) {
  const { cup } = openCup(text);
  if (!cup) throw new Error('the text is no cup');
  const page = await showPage(cup, `/${cup.id}/${tiesOf(cup)[index]?.id}/`);
  const panel = within(page.getByRole('complementary'));
  const section = panel.getByRole('heading', { name: /^(?:Goals|Matches)$/ }).closest('section');
  const terms = section ? within(section).getAllByRole('term') : [];
  return terms.map(({ parentElement }) => parentElement?.textContent);
}

describe('what the record prints of a match beside its result', () => {
  it('stands with each match of a tie, its host first', async () => {
    expect(await factsOf(0)).toEqual([
      'Half-time1–0',
      'GroundNorth Park, Alma-Ata',
      'Attendance1,200',
      'RefereeA. Whistle (Karaganda)',
      'Half-time2–1',
    ]);
  });

  it('tells the score after 90 minutes from that at half-time', async () => {
    expect(await factsOf(1)).toEqual(['After 90 minutes1–1', 'Half-time0–1']);
  });
});
