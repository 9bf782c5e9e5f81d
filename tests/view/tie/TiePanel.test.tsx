// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/cup.ts';
import { goalsOf } from '../../../src/cup/goals.ts';
import { tiesOf } from '../../../src/cup/ties.ts';
import { bundledCup } from '../bundledCup.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { showTie, showTies } from './showTie.tsx';

const SAID = 'p, li, dd, h2 + p';
const GROUNDS = '[data-lines], [data-sources]';

/** Where a reader finds what to copy, which says no fact. */
const TO_COPY = 'details';

/** What a panel says without a line or a source; links to other ties and pages lead to where those are. */
const findUnfounded = (panel: HTMLElement): string[] =>
  [...panel.querySelectorAll(SAID)]
    .filter((said) => !said.closest(`${GROUNDS}, ${TO_COPY}`) && !said.querySelector('a'))
    .map(({ textContent }) => textContent);

/** Lines and sources that a panel names and its cup does not have. */
function findBroken(panel: HTMLElement, cup: Cup): string[] {
  const named = (attribute: string) =>
    [...panel.querySelectorAll(`[${attribute}]`)].flatMap(
      (element) => element.getAttribute(attribute)?.split(' ') ?? [],
    );
  return [
    ...named('data-lines').filter((line) => cup.record.lines[Number(line) - 1] === undefined),
    ...named('data-sources').filter((source) => !cup.sources.some(({ id }) => id === source)),
  ];
}

const textOf = (panel: HTMLElement, title: string): string | undefined =>
  [...panel.querySelectorAll('section')].find(
    (section) => section.querySelector(':scope > h3')?.textContent === title,
  )?.textContent;

const cup = bundledCup();

describe('the panel of any tie', () => {
  it('says nothing without a line or a source', () => {
    for (const { id, panel } of showTies(cup)) {
      expect(panel.querySelectorAll(SAID).length).toBeGreaterThan(3);
      const wrong = [...findUnfounded(panel), ...findBroken(panel, cup)];
      expect({ id, wrong }).toEqual({ id, wrong: [] });
    }
  });

  it('says nothing without a line or a source for generated cups either', () => {
    fc.assert(
      fc.property(anyShape(6), (shape) => {
        const generated = generateCup(shape);
        for (const { panel } of showTies(generated)) {
          expect([...findUnfounded(panel), ...findBroken(panel, generated)]).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('marks each goal once and keeps the lines of the record as they are', () => {
    const panels = showTies(cup);
    tiesOf(cup).forEach(({ id, lines, matches }, index) => {
      const panel = panels[index]?.panel;
      const goals = panel?.querySelectorAll('[data-goal]').length;
      expect({ id, goals }).toEqual({ id, goals: matches.flatMap(goalsOf).length });
      for (const line of lines) expect(panel?.textContent).toContain(cup.record.lines[line - 1]);
    });
  });

  it('puts names of any script into elements of their own, and no sign of ours into the text', () => {
    fc.assert(
      fc.property(anyShape(8), (shape) => {
        const generated = generateCup(shape);
        for (const { panel } of showTies(generated)) {
          expect(panel.textContent).not.toMatch(/[\u2066-\u2069]|undefined|NaN|\[object/);
          expect(panel.querySelectorAll('h2 bdi')).toHaveLength(2);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the panel', () => {
  it('says of a level tie who went on, how that is known, and what is not', () => {
    const panel = showTie(cup, 'semi-finals/kaisar-kairat');
    expect(panel.textContent).toContain(
      'Kairat went on, on penalties (inferred from the rules); the score of the shoot-out is not recorded.',
    );
    expect(textOf(panel, 'Not recorded')).toContain('The score of the shoot-out.');
  });

  it('names the second sources of a shoot-out', () => {
    const said = textOf(showTie(cup, 'first-round/zhetysu-kokshetau'), 'A second source says');
    expect(said).toMatch(/Decided 3–4 on penalties.*English.*French.*Russian/);
  });

  it('has no score, goals or scorers for a walkover', () => {
    const panel = showTie(cup, 'second-round/khimik-kustanay-skif-arsenal');
    expect(panel.querySelector('h2')?.textContent).toBe('Khimik Kustanay w/o SKIF-Arsenal');
    expect(textOf(panel, 'Goals')).toBeUndefined();
    expect(textOf(panel, 'Scorers')).toBeUndefined();
    expect(textOf(panel, 'Not recorded')).toBe('Not recordedThe reason of the walkover.');
  });

  it('tells goals that are certain from those that are open', () => {
    const panel = showTie(cup, 'first-round/khimik-kustanay-ekibastuzets');
    expect(textOf(panel, 'Goals')).toContain('Irzhanov or Kirillovscored again');
    expect(textOf(panel, 'Goals')).toContain('Minutes and order not recorded.');
    expect(textOf(panel, 'Scorers')).toMatch(/Irzhanov1–2.*Kirillov1–2/);
    expect(textOf(panel, 'A second source says')).toContain('Irzhanov 2 and Kirillov 1.');
  });

  it('says whose an own goal was', () => {
    const panel = showTie(cup, 'first-round/montazhnik-turkestan-spartak-semipalatinsk');
    expect(textOf(panel, 'Goals')).toContain('A.Rykovown goal of Spartak Semipalatinsk');
  });

  it('shows the sheet of the final as a second source', () => {
    const told = [...showTie(cup, 'final/kairat-fosfor').querySelectorAll('[data-sources] dd')];
    expect(told.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'Central Stadium, Alma-Ata',
        '500',
        'Aleksandr Borisov (Semipalatinsk)',
        '2–0',
        '11′ Marat Syzdykov (yellow card), 42′ Gani Kainazarov (yellow card)',
        'Voit Talgaev',
      ]),
    );
  });
});
