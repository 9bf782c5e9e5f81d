// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { goalsOf } from '../../../src/cup/questions/goals.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { bundledCup } from '../bundledCup.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { showTie, showTies } from './showTie.tsx';
import { playedIn } from '../../../src/cup/questions/facts.ts';

const SAID = 'p, li, dd, h2 + p';
const GROUNDS = '[data-lines], [data-sources]';

/** What a panel says without a line or a source; links to other ties and pages lead to where those are. */
const findUnfounded = (panel: HTMLElement): string[] =>
  [...panel.querySelectorAll(SAID)]
    .filter((said) => !said.closest(GROUNDS) && !said.querySelector('a'))
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
    tiesOf(cup).forEach((tie, index) => {
      const { id, lines } = tie;
      const panel = panels[index]?.panel;
      const goals = panel?.querySelectorAll('[data-goal]').length;
      expect({ id, goals }).toEqual({ id, goals: playedIn(tie).flatMap(goalsOf).length });
      for (const line of lines) expect(panel?.textContent).toContain(cup.record.lines[line - 1]);
    });
  });

  it('puts names of any script into elements of their own, and no sign of ours into the text', () => {
    fc.assert(
      fc.property(anyShape(8), (shape) => {
        const generated = generateCup(shape);
        for (const { panel } of showTies(generated)) {
          // A document title is plain text, and isolates right-to-left names itself.
          panel.querySelector('title')?.remove();
          expect(panel.textContent).not.toMatch(/[\u2066-\u2069]|undefined|NaN|\[object/);
          expect(panel.querySelectorAll('h2 bdi')).toHaveLength(2);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the panel', () => {
  it('says of a level tie who went through, how that is known, and what is not', () => {
    const panel = showTie(cup, 'semi-finals/kaisar-kairat');
    expect(panel.textContent).toContain(
      'Kairat through to the final on penalties; shoot-out score not recordedHow we know',
    );
    expect(textOf(panel, 'Not recorded')).toContain('The score of the shoot-out.');
  });

  it('names the second sources of a shoot-out', () => {
    const panel = showTie(cup, 'first-round/zhetysu-kokshetau');
    expect(panel.textContent).toContain(
      'Kokshetau won 4–3 on penalties · source: English Wikipedia, French Wikipedia and Russian Wikipedia',
    );
    expect(textOf(panel, 'A second source says')).toMatch(
      /Decided 3–4 on penalties.*English.*French.*Russian/,
    );
  });

  it('has no score, goals or scorers for a walkover', () => {
    const panel = showTie(cup, 'second-round/khimik-kustanay-skif-arsenal');
    expect(panel.querySelector('h2')?.textContent).toBe('Khimik Kustanay w/o SKIF-Arsenal');
    expect(textOf(panel, 'Goals')).toBeUndefined();
    expect(panel.textContent).toContain(
      'Khimik Kustanay through to the quarter-finals by a walkover; reason not recorded',
    );
    expect(textOf(panel, 'Not recorded')).toBe('Not recordedThe reason for the walkover.');
  });

  it('tells goals that are certain from those that are open', () => {
    const panel = showTie(cup, 'first-round/khimik-kustanay-ekibastuzets');
    expect(textOf(panel, 'Goals')).toContain('1 more goal, by Irzhanov or Kirillov');
    expect(textOf(panel, 'Goals')).toContain('Minutes and order not recorded.');
    expect(textOf(panel, 'A second source says')).toContain('Irzhanov 2 and Kirillov 1.');
  });

  it('says whose an own goal was', () => {
    const panel = showTie(cup, 'first-round/montazhnik-turkestan-spartak-semipalatinsk');
    expect(textOf(panel, 'Goals')).toContain('A.Rykovown goal (Spartak Semipalatinsk)');
  });

  it('names nobody twice outside of the proof and the sheet', () => {
    const panel = showTie(cup, 'first-round/montazhnik-turkestan-spartak-semipalatinsk');
    expect(textOf(panel, 'Goals')).toContain('2 more goals, by one or two of these five');
    for (const name of ['Davydov', 'Karashbayev', 'Yurchenko'])
      expect(textOf(panel, 'Goals')?.split(name)).toHaveLength(2);
  });

  it('names a scorer in full, and as printed where that is another spelling', () => {
    const goals = textOf(showTie(cup, 'quarter-finals/kairat-vostok'), 'Goals');
    expect(goals).toContain('Sergei Volgin');
    expect(goals).toContain('Yuri Naidovskiy');
    expect(textOf(showTie(cup, 'final/kairat-fosfor'), 'Goals')).toMatch(
      /Yuri NaidovskiyKairatprinted as Naydovskiy/,
    );
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

describe('the goals of a tie', () => {
  const countGoals = (panel: HTMLElement, colour: string): number =>
    panel.querySelectorAll(`svg [data-goal].${colour}`).length;

  it('are gold on the timeline where the champions scored, and blue for the others', () => {
    const panel = showTie(bundledCup(), 'final/kairat-fosfor');
    const [gold, blue] = [countGoals(panel, 'text-gold'), countGoals(panel, 'text-blue')];
    expect(gold).toBeGreaterThan(0);
    expect(gold).toBe(5 * blue);
  });

  it('are gold in the tally of the champions alone', () => {
    const panel = showTie(bundledCup(), 'quarter-finals/kairat-vostok');
    const tally = panel.querySelector('section[aria-label="Kairat"]');
    expect(tally?.querySelector('.text-gold')).not.toBeNull();
    expect(panel.querySelector('section[aria-label="Vostok"] .text-gold')).toBeNull();
    expect(tally?.querySelector('.text-blue')).toBeNull();
  });
});
