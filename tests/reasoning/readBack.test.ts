import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName } from '../../src/cup/export/plainName.ts';
import { writeFootballTxt } from '../../src/cup/export/writeFootballTxt.ts';
import { check } from '../../src/cup/gate/check.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import { howDecided, lastMatchOf } from '../../src/cup/questions/facts.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { writeIssue } from '../../src/issue.ts';
import { openCup } from '../../src/reasoning/openCup.ts';
import { aboutOf } from '../cups/aboutOf.ts';
import { anyShape } from '../cups/anyShape.ts';
import { factsOf } from '../cups/factsOf.ts';
import { generateCup } from '../cups/generateCup.ts';
import { cupOf } from './read.ts';

const readBack = (cup: Cup): Cup => {
  const text = writeFootballTxt(cup);
  const { cup: read, issues } = openCup(text);
  if (!read) throw new Error([text, ...issues.map(writeIssue)].join('\n'));
  return read;
};

/** How each tie was decided. */
const howAll = (cup: Cup) => tiesOf(cup).map(howDecided);

const folder = new URL('../../public/cups/', import.meta.url);
const bundled = readdirSync(folder).filter((file) => file !== 'cup.schema.json');

describe('what is exported as Football.TXT', () => {
  it.each(bundled)('is read back as the facts of %s', (file) => {
    const checked = check(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!checked.ok) throw new Error(`${file} is no cup`);
    const cup = checked.value;
    expect(factsOf(readBack(cup), plainName)).toEqual(factsOf(cup, plainName));
    expect(aboutOf(readBack(cup))).toEqual(aboutOf(cup));
  });

  it('is read back as the facts of any generated cup', () => {
    fc.assert(
      fc.property(anyShape(24), (shape) => {
        const cup = generateCup(shape);
        expect(factsOf(readBack(cup), plainName)).toEqual(factsOf(cup, plainName));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'legs',
      [
        '==Final==',
        'A 2-0 B',
        '  A: Li (o.g.), Mo',
        'B 1-1 A',
        "  A: Mo 9' (pen.)",
        "  B: Nu 45+2'",
      ],
    ],
    [
      'away goals',
      ['==Semi-finals, legs==', 'A 2-1 B', 'B 1-0 A', 'C 1-0 D', 'D 0-0 C', '==Final==', 'B 2-0 C'],
    ],
    ['legs and a shoot-out', ['==Final==', 'A 2-0 B', 'B 2-0 A (a.e.t., 3-4 p)']],
    ['a replay', ['==Final==', '8 May 2001', 'A 1-1 B', '==Replay==', '12 May 2001', 'B 0-1 A']],
    ['lots', ['==Semi-final==', 'A 1-1 B (by lots)', '==Final==', 'B 1-0 C']],
    ['an awarded match', ['==Final==', 'A 3-0 B (awarded)']],
    ['a match broken off', ['==Final==', 'A 1-2 B (abandoned)', '==Replay==', 'A 2-0 B']],
    ['penalties that are not told', ['==Semi-final==', 'A 1-1 B', '==Final==', 'B 1-0 C']],
    ['extra time', ['==Final==', 'A 2-1 B a.e.t.']],
    ['a walkover', ['==Semi-final==', 'A (w/o) B', '==Final==', 'B 1-0 C']],
  ])('is read back where there are %s', (_, lines) => {
    const cup = cupOf(['= Cup 2001 =', ...lines].join('\n'));
    expect(factsOf(readBack(cup), plainName)).toEqual(factsOf(cup, plainName));
    expect(howAll(readBack(cup))).toEqual(howAll(cup));
  });

  it.each<[string, string[], { halfTime?: number[]; fullTime?: number[] }]>([
    ['a half-time', ['A 2-1 (1-0) B'], { halfTime: [1, 0] }],
    ['90 minutes', ['A 2-1 a.e.t. (1-1, 1-0) B'], { halfTime: [1, 0], fullTime: [1, 1] }],
    ['90 minutes alone', ['A 2-1 a.e.t. (1-1) B'], { fullTime: [1, 1] }],
    ['a half-time alone', ['A 2-1 a.e.t. (HT 1-1) B'], { halfTime: [1, 1] }],
    ['a half-time that decides', ['A 2-1 a.e.t. (1-0) B'], { halfTime: [1, 0] }],
    ['a half-time and penalties', ['A 2-2, 4-2 pen. (0-1) B'], { halfTime: [0, 1] }],
    [
      'times and penalties',
      ['A 4-2 pen. 2-2 a.e.t. (1-1, 0-1) B'],
      { halfTime: [0, 1], fullTime: [1, 1] },
    ],
    [
      'times of a second leg',
      ['A v B 2-1', 'B v A 2-1 a.e.t. (2-1), 4-3 pen.'],
      { fullTime: [1, 2] },
    ],
  ])('is read back where there are the times of %s', (_, lines, { halfTime, fullTime }) => {
    const cup = cupOf(['= Cup 2001', '▪ Final', ...lines].join('\n'));
    const last = tiesOf(cup).map(lastMatchOf)[0];
    expect(last?.halfTime && Object.values(last.halfTime)).toEqual(halfTime);
    expect(last?.fullTime && Object.values(last.fullTime)).toEqual(fullTime);
    expect(factsOf(readBack(cup))).toEqual(factsOf(cup));
  });

  it.each([
    [['A 2-1 B @ Lusail Stadium, Lusail'], { ground: 'Lusail Stadium, Lusail' }],
    [['A 2-1 B @ Here (att: 500)'], { ground: 'Here', attendance: 500 }],
    [
      ['A 2-1 B', '  Attendance: 12.345', '  Referee: R. Ref (FRA)'],
      { attendance: 12_345, referee: 'R. Ref (FRA)' },
    ],
    [['A v B 2-1 @ Here', '  Referee: R. Ref', 'B v A 0-0 @ There'], { ground: 'There' }],
    [['A v B @ Here'], { ground: 'Here' }],
  ])('is read back with what else is told in %j', (lines, told) => {
    const cup = cupOf(['= Cup 2001', '▪ Final', ...lines].join('\n'));
    expect(aboutOf(cup).at(-1)).toEqual(told);
    expect(aboutOf(readBack(cup))).toEqual(aboutOf(cup));
  });
});
