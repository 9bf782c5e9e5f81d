import type { Check } from '../../cup/checks.ts';
import type { Solutions } from '../../cup/cup.ts';
import { isolate } from './isolate.ts';

const about = (name: string | undefined): string => (name === undefined ? '' : isolate(name));

/** The words of the page of checks, in English. */
export const enChecks = {
  title: 'Checks',
  intro:
    'What must be true of the cup as a whole. Each line compares two figures that were found in two ways; the data are published only while all of them hold.',
  columns: { what: 'What', claimed: 'Claimed', counted: 'Counted', holds: 'Holds' },
  holds: 'holds',
  fails: 'does not hold',
  less: 'less than',
  allHold: (count: number) => `All ${count} checks hold.`,
  someFail: (failed: number, count: number) => `${failed} of ${count} checks do not hold.`,

  what: ({ kind, about: name }: Pick<Check, 'kind' | 'about'>): string =>
    ({
      teams: 'The infobox counts as many teams as the ties name.',
      matches: 'The infobox counts as many matches as were played.',
      goals: 'The infobox counts as many goals as the ties: those of scorers, and own goals.',
      winner: 'The winners in the infobox won the final.',
      second: 'The second in the infobox lost the final.',
      leader: `The infobox gives ${about(name)} as many goals as the ties do.`,
      others: 'Nobody else has as many goals as a scoring leader.',
      leave: 'Every team but one leaves the cup, each in a tie of its own.',
      next: 'Every tie but the final feeds one later tie.',
      scorers: 'On every side with named scorers their goals fit the score.',
    })[kind],

  solutions: 'Who scored how many',
  /** How the number of joint solutions falls, layer by layer; a layer too large to count is passed over. */
  ways: ({ arithmetic, infobox, reported }: Solutions): string => {
    const layers = [
      ...(arithmetic === undefined
        ? []
        : [
            `the scores and the named scorers alone leave ${arithmetic === '1' ? '1 way' : `${arithmetic} ways`} to share out all goals`,
          ]),
      ...(infobox === undefined ? [] : [`the totals of the infobox leave ${infobox}`]),
      ...(reported === undefined ? [] : [`the counts of second sources leave ${reported}`]),
    ];
    const [first = '', ...others] = layers;
    const text = [first.slice(0, 1).toUpperCase() + first.slice(1), ...others].join('; ');
    return text && `${text}.`;
  },
} as const;
