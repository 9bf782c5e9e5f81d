import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { deductionsOf } from '../../../src/cup/evidence/deductionsOf.ts';
import { missingOf } from '../../../src/cup/evidence/missingOf.ts';
import { reportsOf } from '../../../src/cup/evidence/reportsOf.ts';
import type { Statement } from '../../../src/cup/evidence/statement.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { cupOf } from '../../reasoning/read.ts';
import { bundledCup } from '../bundledCup.ts';

const tell = (cup: Cup, id: string) => {
  const index = indexCup(cup);
  const placed = index.ties.get(id);
  if (!placed) throw new Error(`no tie ${id}`);
  const { tie } = placed;
  return {
    deductions: deductionsOf(index, placed),
    reports: reportsOf(index, tie),
    missing: missingOf(cup, tie),
  };
};

const cup = bundledCup();
const kindsOf = (statements: readonly Statement[]) => statements.map(({ kind }) => kind);

describe('deductionsOf', () => {
  it("settles Kairat's four against Vostok by Volgin's total", () => {
    expect(tell(cup, 'quarter-finals/kairat-vostok').deductions).toContainEqual({
      kind: 'total',
      name: 'Volgin',
      total: 6,
      elsewhere: 4,
      others: [
        { name: 'Naidovskiy', count: { least: 1, most: 1 } },
        { name: 'Sklyarov', count: { least: 1, most: 1 } },
      ],
      lines: [12, 23, 24, 54, 56, 87, 88, 92, 94, 101, 102],
      sources: [],
    });
  });

  it('tells what arithmetic settles from what it leaves open', () => {
    expect(kindsOf(tell(cup, 'quarter-finals/montazhnik-turkestan-fosfor').deductions)).toEqual([
      'ahead',
      'sameTeam',
      'allByOne',
    ]);
    expect(tell(cup, 'second-round/vostok-tselinnik').deductions.slice(1)).toEqual([
      { kind: 'shared', names: ['Shatski', 'Duzmambetov'], goals: 3, lines: [58, 59], sources: [] },
      { kind: 'allByOne', name: 'Tashenev', goals: 2, lines: [58, 60], sources: [] },
    ]);
  });

  it('tells a slip once, and the slip of a name as the name of a team', () => {
    const { deductions } = tell(cup, 'quarter-finals/kaisar-gornyak-dzhezkazgan');
    const slips = deductions.filter(({ kind }) => kind === 'slip');
    expect(slips).toMatchObject([{ printed: 'Jule', read: 'July', lines: [82] }]);
    expect(deductions).toContainEqual({
      kind: 'sameTeam',
      name: 'Gornyak Dzhezkazgan',
      others: ['Gornyak Khromtau'],
      because: ['same-words', 'same-scorers', 'elimination', 'editor'],
      lines: [51, 52, 83, 85],
      sources: [],
    });
  });

  it('falls back to the totals where a leader has open goals elsewhere', () => {
    const open = bundledCup();
    for (const { ties } of open.rounds) {
      for (const { id, matches } of ties) {
        if (id !== 'final/kairat-fosfor') continue;
        const entry = matches[0]?.scorers.home.find(({ name }) => name === 'Volgin');
        if (entry) entry.count = { least: 1, most: 2 };
      }
    }
    expect(kindsOf(tell(open, 'quarter-finals/kairat-vostok').deductions)).toContain('totals');
  });
});

describe('deductionsOf: who went on', () => {
  it('knows the winner of a level tie from the later round, and the way from the rules', () => {
    expect(tell(cup, 'semi-finals/kaisar-kairat').deductions.slice(0, 2)).toEqual([
      {
        kind: 'won',
        team: 'Kairat',
        stage: 'round',
        because: ['plays-next'],
        lines: [92, 101],
        sources: [],
      },
      { kind: 'inferred', how: 'penalties', lines: [92], sources: ['wikipedia-ru'] },
    ]);
  });

  it('does not take the word walkover for the word of who won', () => {
    expect(kindsOf(tell(cup, 'second-round/khimik-kustanay-skif-arsenal').deductions)).toEqual([
      'walkover',
      'won',
    ]);
  });
});

describe('reportsOf', () => {
  it('names every source of a shoot-out', () => {
    expect(tell(cup, 'first-round/zhetysu-kokshetau').reports).toEqual([
      {
        kind: 'decided',
        how: 'penalties',
        shootout: { home: 3, away: 4 },
        lines: [],
        sources: ['wikipedia-en', 'wikipedia-fr', 'wikipedia-ru'],
      },
    ]);
  });

  it('keeps the counts of a second source, own goals marked', () => {
    const { reports } = tell(cup, 'first-round/montazhnik-turkestan-spartak-semipalatinsk');
    expect(reports).toMatchObject([{ kind: 'counted', sources: ['wikipedia-en'] }]);
    const [counted] = reports;
    const told = counted?.kind === 'counted' ? counted.counts : [];
    expect(told.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Davydov 2',
      'Karashbayev 2',
      'Bolshakov 1',
      'Safin 1',
      'A.Rykov 1',
    ]);
    expect(told.filter(({ isOwnGoal }) => isOwnGoal)).toMatchObject([{ name: 'A.Rykov' }]);
  });

  it('is empty where nobody else says anything', () => {
    expect(tell(cup, 'second-round/zhiger-kairat').deductions.length).toBeGreaterThan(0);
    expect(tell(cup, 'second-round/bulat-gornyak-khromtau').reports).toEqual([]);
  });
});

describe('missingOf', () => {
  it.each([
    ['final/kairat-fosfor', []],
    ['first-round/zhetysu-kokshetau', ['noSheet']],
    ['semi-finals/kaisar-kairat', ['noShootout', 'noMinutes', 'noSheet']],
    ['second-round/khimik-kustanay-skif-arsenal', ['noReason']],
    ['first-round/khimik-kustanay-ekibastuzets', ['noScorerOf', 'noMinutes', 'noSheet']],
  ])('lists for %s what nobody recorded', (id, kinds) => {
    expect(kindsOf(tell(cup, id).missing)).toEqual(kinds);
  });

  it('misses no ground, attendance or referee that the record prints', () => {
    const lines = ['= Cup 2001', '▪ Final', 'A 0-0, 4-2 pen. B @ Park', '  Referee: X'];
    const missing = (more: readonly string[]) => {
      const printed = cupOf([...lines, ...more].join('\n'));
      return tell(printed, 'final/a-b').missing.flatMap((each) =>
        each.kind === 'noSheet' ? each.fields : [],
      );
    };
    expect(missing([])).toEqual(['attendance']);
    expect(missing(['  Attendance: 500'])).toEqual([]);
  });
});

/** Whether every statement about every tie rests on something that the cup has. */
const isGrounded = (of: Cup) =>
  [...indexCup(of).ties.keys()]
    .flatMap((id) => Object.values(tell(of, id)).flat())
    .every(
      ({ lines, sources }) =>
        lines.length + sources.length > 0 &&
        lines.every((line) => line <= of.record.lines.length) &&
        sources.every((source) => of.sources.some((each) => each.id === source)),
    );

describe('any statement', () => {
  it('rests on lines or a source, all of them there', () => {
    expect(isGrounded(cup)).toBe(true);
    fc.assert(fc.property(anyShape(24), (shape) => isGrounded(generateCup(shape))));
  });
});
