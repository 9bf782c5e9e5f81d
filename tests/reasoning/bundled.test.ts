import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/cup/questions/goals.ts';
import { tallyCup, tallyRound } from '../../src/cup/questions/tally.ts';
import type { ScorerEntry } from '../../src/cup/model/tie.ts';
import { feedersOf, roadOf, sideOf, tiesOf } from '../../src/cup/questions/ties.ts';
import { isFault } from '../../src/issue.ts';
import { readCup } from '../../src/reasoning/readCup.ts';
import { mergedIn, treeOf } from './read.ts';
import { source } from './source.ts';
import { playedIn } from '../../src/cup/questions/facts.ts';

const { cup, issues } = readCup(source.id, source.text, source.annotations);
if (!cup) throw new Error('the bundled record is a cup');

const tieOf = (id: string) => tiesOf(cup).find((tie) => tie.id === id);

const writeCount = ({ name, count: { least, most }, reported }: ScorerEntry): string =>
  `${name} ${least === most ? least : `${least}-${most}`}${reported ? ` (${reported.count})` : ''}`;

const scorersOf = (id: string, side: 'home' | 'away'): string[] =>
  tieOf(id)?.matches[0]?.scorers[side].map(writeCount) ?? [];

const teamIds = new Map(
  cup.teams.flatMap(({ id, printed }) => printed.map(({ name }) => [name, id])),
);

const goalsForAndAgainst = (name: string): string => {
  const team = teamIds.get(name) ?? '';
  const matches = roadOf(cup, team).flatMap((tie) =>
    playedIn(tie).map(({ score }) =>
      sideOf(tie, team) === 'home' ? [score.home, score.away] : [score.away, score.home],
    ),
  );
  const sum = (at: number) => matches.reduce((all, pair) => all + (pair[at] ?? 0), 0);
  return `${sum(0)}-${sum(1)}`;
};

describe('the teams of the bundled record', () => {
  it('are 24, of which three have two names', () => {
    expect(cup.teams).toHaveLength(24);
    expect(mergedIn(cup.teams)).toEqual([
      'Fosfor Dzhambul = Fosfor',
      'Gornyak Khromtau = Gornyak Dzhezkazgan',
      'Irtysh Pavlodar = Traktor Pavlodar',
    ]);
  });

  it('have two names for reasons, with lines', () => {
    const reasons = cup.teams.filter(({ printed }) => printed.length > 1);
    expect(reasons.map(({ because }) => because)).toEqual([
      [
        { kind: 'same-words', lines: [43, 71] },
        { kind: 'same-scorers', lines: [44, 72] },
      ],
      [
        { kind: 'same-words', lines: [51, 83] },
        { kind: 'same-scorers', lines: [52, 85] },
        { kind: 'elimination', lines: [51, 83] },
        { kind: 'editor', lines: [51, 52, 83, 85] },
      ],
      [
        { kind: 'same-words', lines: [62, 79] },
        { kind: 'same-scorers', lines: [63, 80] },
        { kind: 'elimination', lines: [62, 79] },
        { kind: 'source', lines: [62, 63, 79, 80, 96], source: 'club-pages' },
      ],
    ]);
    const others = cup.teams.filter(({ printed }) => printed.length === 1);
    expect(others.flatMap(({ because }) => because)).toEqual([]);
  });

  it.each([
    ['Kokshetau', 'Zenit Kokshetau'],
    ['Kairat', 'CSKA Alma-Ata'],
    ['Zhiger', 'SKIF-Arsenal'],
    ['Gornyak-Atlant', 'Gornyak Khromtau'],
    ['Metallist Petropavlsk', 'Metallurg Dzhezkazgan'],
    ['Metallurg Dzhezkazgan', 'Gornyak Dzhezkazgan'],
  ])('%s and %s stay two', (a, b) => {
    expect(teamIds.get(a)).toBeDefined();
    expect(teamIds.get(a)).not.toBe(teamIds.get(b));
  });
});

describe('what annotations confirm', () => {
  it('follows from the record alone, without an annotation', () => {
    const alone = readCup(source.id, source.text, { record: { title: 'The record' } }).cup;
    expect(alone && mergedIn(alone.teams)).toEqual(mergedIn(cup.teams));
    expect(alone && mergedIn(alone.players)).toEqual(mergedIn(cup.players));
    expect(alone?.rounds.map(({ ties }) => ties.map(({ id, winner }) => [id, winner]))).toEqual(
      cup.rounds.map(({ ties }) => ties.map(({ id, winner }) => [id, winner])),
    );
  });
});

describe('the goals for and against', () => {
  it.each([
    ['Kairat', '15-5'],
    ['Fosfor', '13-5'],
    ['Montazhnik Turkestan', '10-6'],
    ['Kaisar', '9-5'],
    ['Traktor Pavlodar', '6-3'],
    ['Vostok', '5-7'],
    ['Gornyak Khromtau', '5-4'],
    ['Zhiger', '4-4'],
    ['Khimik Kustanay', '4-4'],
    ['Kokshetau', '2-3'],
    ['Zenit Kokshetau', '2-5'],
    ['Tselinnik', '2-3'],
  ])('of %s are %s', (name, expected) => {
    expect(goalsForAndAgainst(name)).toBe(expected);
  });
});

describe('the players of the bundled record', () => {
  it('are 49 scorers and one who scored an own goal', () => {
    const entries = tiesOf(cup).flatMap(({ matches }) =>
      matches.flatMap(({ scorers }) => [...scorers.home, ...scorers.away]),
    );
    expect(entries).toHaveLength(72);
    const own = entries.filter(({ ownGoal }) => ownGoal !== undefined);
    expect(own.map(({ name, ownGoal }) => [name, ownGoal])).toEqual([
      ['A.Rykov', 'spartak-semipalatinsk'],
    ]);
    const scorers = new Set(
      entries.filter((entry) => !own.includes(entry)).map((entry) => entry.player),
    );
    expect(scorers.size).toBe(49);
    expect(cup.players).toHaveLength(50);
  });

  it('have two spellings in two cases, with reasons', () => {
    const merged = cup.players.filter(({ printed }) => printed.length > 1);
    expect(merged.map(({ id, because }) => [id, because])).toEqual([
      [
        'kairat-naidovskiy',
        [
          { kind: 'spelling', lines: [88, 102] },
          { kind: 'source', lines: [88, 102], source: 'kaz-football' },
        ],
      ],
      ['traktor-pavlodar-o-rykov', [{ kind: 'spelling', lines: [63, 80] }]],
    ]);
  });

  it('have three Rykovs among them', () => {
    expect(
      cup.players
        .filter(({ name }) => name.includes('Ryk'))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['fosfor-y-rykov', 'spartak-semipalatinsk-a-rykov', 'traktor-pavlodar-o-rykov']);
  });
});

describe('the tree of the bundled record', () => {
  it('has 16 teams in the first round and 8 that enter in the second', () => {
    const [, second, ...others] = cup.rounds.map(({ ties }) =>
      ties.map((tie) => feedersOf(tie).length),
    );
    expect(second?.reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(others.flat().every((count) => count === 2)).toBe(true);
    const printed = [...(cup.rounds[1]?.ties ?? [])].toSorted(
      (a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0),
    );
    expect(printed.map((tie) => feedersOf(tie).length)).toEqual([0, 0, 2, 1, 0, 1, 2, 2]);
  });

  it('stands in bracket order, from who meets whom next', () => {
    for (const [r, round] of cup.rounds.entries()) {
      const feeders = cup.rounds[r + 1]?.ties.flatMap(feedersOf) ?? [];
      const fed = round.ties.map(({ id }) => id);
      expect(fed.filter((id) => feeders.includes(id))).toEqual(feeders);
    }
    expect(treeOf(cup).slice(16)).toEqual([
      'Kaisar* - Gornyak Khromtau',
      'Kairat* - Vostok',
      'Montazhnik Turkestan - Fosfor*',
      'Traktor Pavlodar* - Khimik Kustanay',
      'Kaisar - Kairat*',
      'Fosfor* - Traktor Pavlodar',
      'Kairat* - Fosfor',
    ]);
  });
});

describe('the bundled cup', () => {
  it('knows how the level ties and the walkover were decided, and from where', () => {
    const sources = ['wikipedia-en', 'wikipedia-fr', 'wikipedia-ru'].map((id) => ({
      kind: 'source',
      lines: [],
      source: id,
    }));
    expect(tieOf('first-round/zhetysu-kokshetau')?.decidedBy).toEqual({
      kind: 'penalties',
      because: [{ kind: 'plays-next', lines: [33, 67] }, ...sources],
    });
    expect(tieOf('first-round/zhetysu-kokshetau')?.matches[0]?.shootout).toEqual({
      score: { home: 3, away: 4 },
      because: sources,
    });
    expect(tieOf('semi-finals/kaisar-kairat')?.decidedBy).toEqual({
      kind: 'penalties',
      because: [
        { kind: 'plays-next', lines: [92, 101] },
        { kind: 'rules', lines: [92], source: 'wikipedia-ru' },
      ],
    });
    expect(tieOf('second-round/khimik-kustanay-skif-arsenal')).toMatchObject({
      matches: [{ status: 'walkover' }],
      winner: 'home',
      decidedBy: {
        kind: 'walkover',
        because: [
          { kind: 'printed', lines: [65] },
          { kind: 'plays-next', lines: [65, 79] },
        ],
      },
    });
    const others = tiesOf(cup).filter(({ decidedBy }) => decidedBy?.kind === 'score');
    expect(others).toHaveLength(20);
    for (const { decidedBy } of others) expect(decidedBy?.because[0]?.kind).toBe('printed');
  });
});

describe('the goals of the bundled record', () => {
  it('are 24, 26, 19, 6 and 6 by round, 81 in 22 matches', () => {
    expect(cup.rounds.map((round) => tallyRound(round).goals)).toEqual([24, 26, 19, 6, 6]);
    expect(tallyCup(cup)).toMatchObject({ ties: 23, matches: 22, goals: 81 });
  });

  it('force two of Volgin by the infobox, three of Litvinenko and two of Tashenev by arithmetic', () => {
    expect(scorersOf('quarter-finals/kairat-vostok', 'home')).toEqual([
      'Volgin 2',
      'Naidovskiy 1',
      'Sklyarov 1',
    ]);
    const volgin = tieOf('quarter-finals/kairat-vostok')?.matches[0]?.scorers.home[0];
    expect(volgin?.because).toEqual([
      { kind: 'infobox', lines: expect.arrayContaining([12, 87, 88]) },
    ]);
    expect(scorersOf('quarter-finals/montazhnik-turkestan-fosfor', 'away')).toEqual([
      'Litvinenko 3',
    ]);
    expect(scorersOf('second-round/vostok-tselinnik', 'away')).toEqual(['Tashenev 2']);
    const tashenev = tieOf('second-round/vostok-tselinnik')?.matches[0]?.scorers.away[0];
    expect(tashenev?.because[0]?.kind).toBe('arithmetic');
  });

  it('leave Shatski and Duzmambetov open', () => {
    expect(scorersOf('second-round/vostok-tselinnik', 'home')).toEqual([
      'Shatski 1-2',
      'Duzmambetov 1-2',
    ]);
    const tie = tieOf('second-round/vostok-tselinnik');
    const goals = tie && playedIn(tie).flatMap(goalsOf);
    expect(goals?.map(({ by }) => by.length)).toEqual([1, 1, 2, 1, 1]);
  });

  it('keep what a second source counts beside what the record says', () => {
    expect(scorersOf('first-round/khimik-kustanay-ekibastuzets', 'home')).toEqual([
      'Irzhanov 1-2 (2)',
      'Kirillov 1-2 (1)',
    ]);
    expect(scorersOf('first-round/montazhnik-turkestan-spartak-semipalatinsk', 'home')).toEqual([
      'Davydov 1-3 (2)',
      'Karashbayev 1-3 (2)',
      'Bolshakov 1-3 (1)',
      'Safin 1-3 (1)',
      'A.Rykov 1-3 (1)',
    ]);
  });

  it('can be shared out in 180 ways, with the infobox in 60, with the second source in 2', () => {
    expect(cup.solutions).toEqual({ arithmetic: '180', infobox: '60', reported: '2' });
  });

  it('have minutes in the final and nowhere else', () => {
    const timed = tiesOf(cup).filter((tie) =>
      playedIn(tie).some((match) => goalsOf(match).some(({ minute }) => minute)),
    );
    expect(timed.map(({ id }) => id)).toEqual(['final/kairat-fosfor']);
  });
});

describe('the bundled record', () => {
  it('is read with two slips and a note and no fault', () => {
    expect(issues.filter(isFault)).toEqual([]);
    expect(issues.map(({ kind }) => kind)).toEqual(['note', 'slip', 'slip']);
  });

  it('is kept verbatim in the cup', () => {
    expect(cup.record.lines).toEqual(source.text.trimEnd().split(/\r?\n/));
  });
});
