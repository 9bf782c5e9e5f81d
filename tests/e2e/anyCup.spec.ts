import type { Cup } from '../../src/cup/cup.ts';
import type { Tie } from '../../src/cup/tie.ts';
import { findMisfits } from './findMisfits.ts';
import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { showCup } from './showCup.ts';
import { expect, test } from './test.ts';

/** The published cup with each tie changed. */
function changeTies(change: (tie: Tie, index: number) => Partial<Tie>): Cup {
  const cup = readPublished();
  let index = 0;
  const rounds = cup.rounds.map((round) => ({
    ...round,
    ties: round.ties.map((tie) => ({ ...tie, ...change(tie, (index += 1)) })),
  }));
  return { ...cup, rounds };
}

const names = [
  'A',
  '我',
  'ฟุตบอล ⚽️',
  'الهلال السعودي',
  'נבחרת',
  'W'.repeat(60),
  `${'Long '.repeat(11)}Name`,
  'Қазақстан',
];

const renamed = changeTies(({ home, away }, index) => ({
  home: { ...home, name: names[index % names.length] ?? '' },
  away: { ...away, name: names[(index + 3) % names.length] ?? '' },
}));

const unscored = changeTies(({ matches }) => ({
  matches: matches.map(({ score }) => ({ score, scorers: { home: [], away: [] } })),
}));

const routs = changeTies(({ matches, winner }) => ({
  matches: matches.map(() => ({
    score: winner === 'home' ? { home: 31, away: 0 } : { home: 0, away: 31 },
    scorers: { home: [], away: [] },
  })),
}));

const dateless = (() => {
  const cup = changeTies(() => ({}));
  for (const tie of cup.rounds.flatMap(({ ties }) => ties)) delete tie.date;
  return cup;
})();

const cups: readonly (readonly [string, Cup])[] = [
  ['names of 1 and of 60 letters, of any script and direction', renamed],
  ['no scorers at all', unscored],
  ['no dates', dateless],
  ['scores of 31 to nothing', routs],
];

for (const [what, cup] of cups) {
  for (const width of [1440, 390]) {
    test(
      `a cup with ${what} fits a window of ${width} pixels`,
      { tag: '@desktop' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await showCup(page, cup);
        await expect(partsOf(page).ties).toHaveCount(23);
        await expect.poll(() => findMisfits(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(
          0,
        );
      },
    );
  }
}

test('a cup of two teams is one tie', async ({ page }) => {
  const { rounds, teams, players, ...cup } = readPublished();
  const final = rounds.slice(-1).map((round) => ({
    ...round,
    ties: round.ties.map(({ home, away, ...tie }) => ({
      ...tie,
      home: { team: home.team, name: home.name },
      away: { team: away.team, name: away.name },
    })),
  }));
  const finalists = new Set(['kairat', 'fosfor']);
  const small = {
    ...cup,
    rounds: final,
    teams: teams.filter(({ id }) => finalists.has(id)),
    players: players.filter(({ team }) => finalists.has(team)),
  };
  await showCup(page, small);
  await expect(partsOf(page).ties).toHaveCount(1);
  await partsOf(page).ties.click();
  await expect(page.getByRole('complementary')).toContainText('5–1');
});
