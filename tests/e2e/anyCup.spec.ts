import type { Cup } from '../../src/cup/model/cup.ts';
import type { Tie } from '../../src/cup/model/tie.ts';
import { findMisfits } from './findMisfits.ts';
import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { showCup } from './showCup.ts';
import { expect, test } from './test.ts';
import { undated, withoutScorers as withoutNames } from '../cups/played.ts';

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

/** A cup whose record prints the names that its ties have now. */
function printNames(cup: Cup): Cup {
  const ties = cup.rounds.flatMap((round) => round.ties);
  const lines = [...cup.record.lines];
  for (const {
    lines: [line = 1],
    home,
    away,
  } of ties)
    lines[line - 1] = `${home.name} – ${away.name}`;
  const sides = ties.flatMap(({ lines: [line = 1], home, away }) =>
    [home, away].map((side) => ({ ...side, line })),
  );
  const teams = cup.teams.map((team) => {
    const own = sides.filter((side) => side.team === team.id);
    const printed = [...new Set(own.map(({ name }) => name))].map((name) => ({
      name,
      lines: own.filter((side) => side.name === name).map(({ line }) => line),
    }));
    const because = [{ kind: 'editor', lines: own.map(({ line }) => line) } as const];
    const name = printed[0]?.name ?? team.name;
    return { ...team, name, printed, because: printed.length > 1 ? because : [] };
  });
  return { ...cup, teams, record: { ...cup.record, lines }, slips: [] };
}

/** A cup without what a record tells of its scorers. */
const withoutScorers = (cup: Cup): Cup => ({
  ...cup,
  stated: { leaders: [] },
  solutions: { arithmetic: '1' },
  players: [],
  sheets: [],
});

const renamed = printNames(
  changeTies(({ home, away }, index) => ({
    home: { ...home, name: names[index % names.length] ?? '' },
    away: { ...away, name: names[(index + 3) % names.length] ?? '' },
  })),
);

const unscored = withoutScorers(
  changeTies(({ matches }) => ({
    matches: matches.map(withoutNames),
  })),
);

const routs = withoutScorers(
  changeTies(({ matches, winner, decidedBy, lines }) => ({
    matches: matches.map(({ shootout: _, ...match }) =>
      match.score
        ? withoutNames({
            ...match,
            score: winner === 'home' ? { home: 31, away: 0 } : { home: 0, away: 31 },
          })
        : match,
    ),
    decidedBy: matches.every(({ score }) => score)
      ? { kind: 'score', because: [{ kind: 'printed', lines }] }
      : decidedBy,
  })),
);

const dateless = (() => {
  const cup = changeTies(() => ({}));
  for (const tie of cup.rounds.flatMap(({ ties }) => ties)) tie.matches = tie.matches.map(undated);
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
      { tag: cup === renamed ? '@engine' : [] },
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

test('a cup of two teams is one tie', { tag: '@engine' }, async ({ page }) => {
  const cup = readPublished();
  const rounds = cup.rounds.slice(-1).map((round) => ({
    ...round,
    ties: round.ties.map(({ home, away, ...tie }) => ({
      ...tie,
      home: { team: home.team, name: home.name },
      away: { team: away.team, name: away.name },
      matches: tie.matches.map(withoutNames),
    })),
  }));
  const finalists = new Set(['kairat', 'fosfor']);
  const teams = cup.teams.filter(({ id }) => finalists.has(id));
  const small = printNames(withoutScorers({ ...cup, teams, rounds }));
  await showCup(page, small);
  await expect(partsOf(page).ties).toHaveCount(1);
  await partsOf(page).ties.click();
  await expect(page.getByRole('complementary')).toContainText('5–1');
});
