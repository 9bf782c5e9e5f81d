import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/cup/export/writeCsv.ts';
import { writeFootballTxt } from '../../src/cup/export/writeFootballTxt.ts';
import { csvRowsOf } from '../../src/cup/export/csvRowsOf.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { writeIssue } from '../../src/issue.ts';
import { openCup } from '../../src/reasoning/openCup.ts';

const open = (text: string): Cup => {
  const { cup, issues } = openCup(text);
  if (!cup) throw new Error(issues.map(writeIssue).join('\n'));
  return cup;
};

const detailsOf = (cup: Cup) =>
  tiesOf(cup).flatMap(({ matches }) =>
    matches.map(({ host, earlier, about }) => ({ host, earlier, about })),
  );

const footballTxt = `= Little Cup 2001

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
  Alpha v Gamma 4-3 pen. 2-2 a.e.t. (1-1, 0-1) @ Central Stadium
`;

const json = JSON.stringify({
  name: 'Little Cup 2001',
  matches: [
    {
      round: 'Final',
      team1: 'Alpha',
      team2: 'Beta',
      score: { ft: [2, 1], ht: [0, 1] },
      ground: 'North Park',
      city: 'Alma-Ata',
    },
  ],
});

const wikitext = `==Final==
{{football box
|team1=Alpha |team2=Beta |score=2–1 |stadium=[[North Park]] |attendance=1,200 |referee=A. Whistle}}
`;

describe('what is printed of a match beside its result', () => {
  it('is kept of Football.TXT, in the order of the tie', () => {
    expect(detailsOf(open(footballTxt))).toEqual([
      {
        host: 'home',
        earlier: [{ home: 1, away: 0 }],
        about: {
          ground: 'North Park, Alma-Ata',
          referee: 'A. Whistle (Karaganda)',
          attendance: '1,200',
        },
      },
      { host: 'away', earlier: [{ home: 1, away: 2 }], about: undefined },
      {
        host: 'home',
        earlier: [
          { home: 1, away: 1 },
          { home: 0, away: 1 },
        ],
        about: { ground: 'Central Stadium' },
      },
    ]);
  });

  it('is kept of JSON and of wikitext', () => {
    expect(detailsOf(open(json))).toEqual([
      {
        host: 'home',
        earlier: [{ home: 0, away: 1 }],
        about: { ground: 'North Park', city: 'Alma-Ata' },
      },
    ]);
    expect(detailsOf(open(wikitext))).toEqual([
      {
        host: 'home',
        earlier: undefined,
        about: { ground: 'North Park', attendance: '1,200', referee: 'A. Whistle' },
      },
    ]);
  });

  it('is kept of a match to come', () => {
    const running = footballTxt.replace('4-3 pen. 2-2 a.e.t. (1-1, 0-1) ', '');
    expect(tiesOf(open(running)).at(-1)?.matches[0]).toMatchObject({
      status: 'scheduled',
      about: { ground: 'Central Stadium' },
    });
  });

  it('has its lines among those of the match', () => {
    const [first] = tiesOf(open(footballTxt))[0]?.matches ?? [];
    expect(first?.lines).toEqual([4, 5, 6, 7]);
  });

  it('is exported as Football.TXT, and read back the same', () => {
    const cup = open(footballTxt);
    expect(detailsOf(open(writeFootballTxt(cup)))).toEqual(detailsOf(cup));
  });

  it('is exported as CSV', () => {
    const csv = writeCsv(csvRowsOf(open(footballTxt)));
    expect(csv).toContain('Alpha 1-1 (1-0) Beta');
    expect(csv).toContain('referee A. Whistle (Karaganda)');
    expect(csv).toContain('Beta 2-3 (2-1) Alpha');
  });

  it('is a fault where a score at half-time is more than the final one', () => {
    const { cup, issues } = openCup(json.replace('[0,1]', '[0,2]'));
    expect(cup).toBeUndefined();
    expect(issues.map(writeIssue)).toEqual([
      expect.stringContaining('found no score that can be read'),
    ]);
  });
});
