import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/build/summarize.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import { finalOf, tiesOf, winnerOf } from '../../src/cup/questions/ties.ts';
import { writeIssue } from '../../src/issue.ts';
import { openCup } from '../../src/reasoning/openCup.ts';
import { factsOf } from '../cups/factsOf.ts';

/** Real records of openfootball lie beside the repository where it is worked on, and are no part of it. */
const folder = '/work/shared/cups/';

const cupOf = (file: string): Cup => {
  const { cup, issues } = openCup(readFileSync(folder + file, 'utf8'));
  if (!cup) throw new Error(issues.map(writeIssue).join('\n'));
  return cup;
};

describe.skipIf(!existsSync(folder))('a real record', () => {
  it.each([
    [
      'cl-2020-21.fb.txt',
      '16 teams, 15 ties, 29 matches, 77 goals, 1 extra time, 0 shoot-outs, won by Chelsea FC (ENG)',
    ],
    [
      'dfbpokal-2018-19.fb.txt',
      '64 teams, 63 ties, 63 matches, 247 goals, 11 extra time, 4 shoot-outs, won by Bayern München',
    ],
    [
      'euro-2024.json',
      // The file says of three matches that they had extra time, and a goal in the minute 119 proves a fourth.
      '16 teams, 15 ties, 15 matches, 36 goals, 4 extra time, 3 shoot-outs, won by Spain',
    ],
    [
      'worldcup-2022.json',
      '16 teams, 15+1 ties, 16 matches, 52 goals, 5 extra time, 5 shoot-outs, won by Argentina',
    ],
    [
      'worldcup-2022-finals.fb.txt',
      '16 teams, 15+1 ties, 16 matches, 52 goals, 5 extra time, 5 shoot-outs, won by Argentina',
    ],
    [
      'euro-1968.fb.txt',
      '4 teams, 3+1 ties, 5 matches, 7 goals, 2 extra time, 0 shoot-outs, won by Italy',
    ],
    [
      'euro-1968.wiki.txt',
      '4 teams, 3+1 ties, 5 matches, 7 goals, 2 extra time, 0 shoot-outs, won by ITA',
    ],
  ])('%s comes out as counted by hand', (file, summary) => {
    expect(summarize(cupOf(file))).toBe(summary);
  });

  it('says the same in two forms', () => {
    const [json, text] = ['worldcup-2022.json', 'worldcup-2022-finals.fb.txt'].map(cupOf);
    expect(json && factsOf(json)).toEqual(text && factsOf(text));
  });

  it('keeps the scores at half-time and after 90 minutes, and the ground', () => {
    const final = finalOf(cupOf('worldcup-2022.json')).matches[0];
    expect([final?.halfTime, final?.fullTime, final?.ground]).toEqual([
      { home: 2, away: 0 },
      { home: 2, away: 2 },
      'Lusail Iconic Stadium, Lusail',
    ]);
    const told = (file: string) => tiesOf(cupOf(file)).map(({ matches }) => matches[0]?.ground);
    expect(told('worldcup-2022.json').every((ground) => ground !== undefined)).toBe(true);
    expect(told('worldcup-2022-finals.fb.txt')).toEqual(told('worldcup-2022.json'));
  });

  it.each([
    ['worldcup-2022.json', 16, 5],
    ['euro-2024.json', 15, 3],
    ['cl-2020-21.fb.txt', 28, 1],
    ['dfbpokal-2018-19.fb.txt', 63, 11],
  ])('%s has as many half-times and scores after 90 minutes as it prints', (file, half, full) => {
    const matches = tiesOf(cupOf(file)).flatMap((tie) => tie.matches);
    expect(matches.filter(({ halfTime }) => halfTime)).toHaveLength(half);
    expect(matches.filter(({ fullTime }) => fullTime)).toHaveLength(full);
  });

  it('keeps the ground, the attendance and the referee that wikitext prints', () => {
    const [semi] = tiesOf(cupOf('euro-1968.wiki.txt'));
    expect(semi?.matches[0]).toMatchObject({
      ground: 'Stadio San Paolo, Naples',
      attendance: 68_582,
      referee: 'Kurt Tschenscher (West Germany)',
    });
  });

  it('names Mbappé once, with five goals', () => {
    const { players, rounds } = cupOf('worldcup-2022.json');
    const [player, ...more] = players.filter(({ name }) => name.includes('Mbappé'));
    const goals = rounds.flatMap(({ ties }) =>
      ties.flatMap(({ matches }) =>
        matches.flatMap(({ scorers }) => [...scorers.home, ...scorers.away]),
      ),
    );
    const own = goals.filter((entry) => entry.player === player?.id);
    expect(more).toEqual([]);
    expect(own.reduce((sum, { count }) => sum + count.least, 0)).toBe(5);
  });

  it('says the same in wikitext, which prints the codes of its teams', () => {
    const codes = new Map(
      ['Italy ITA', 'Soviet Union URS', 'Yugoslavia YUG', 'England ENG'].map((pair) => [
        pair.slice(0, -4),
        pair.slice(-3),
      ]),
    );
    const [text, wiki] = ['euro-1968.fb.txt', 'euro-1968.wiki.txt'].map(cupOf);
    const teamsOf = (name: string): string => codes.get(name) ?? name;
    expect(wiki && factsOf(wiki)).toEqual(text && factsOf(text, teamsOf));
  });

  it('of Euro 1968 gives a semi-final to Italy by lots', () => {
    const [tie] = tiesOf(cupOf('euro-1968.fb.txt'));
    expect(tie && [winnerOf(tie)?.name, tie.decidedBy?.kind]).toEqual(['Italy', 'lots']);
  });
});
