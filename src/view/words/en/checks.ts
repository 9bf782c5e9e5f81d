import type { Check } from '../../../cup/questions/checks.ts';
import type { Solutions } from '../../../cup/model/cup.ts';
import { isolate } from '../isolate.ts';

const about = (name: string | undefined): string => (name === undefined ? '' : isolate(name));

/** The words of the page of checks, in English. */
export const checks = {
  title: 'Proof',
  intro:
    'What must be true of the cup as a whole. Each row compares two figures that were found in two ways; the cup is published only while all of them agree.',
  columns: { what: 'Check', claimed: 'Claimed', counted: 'Counted', holds: 'Agree' },
  holds: 'yes',
  fails: 'no',
  less: (figure: string) => `less than ${figure}`,
  allHold: (count: number) => `All ${count} checks agree.`,
  someFail: (failed: number, count: number) => `${failed} of ${count} checks do not agree.`,

  what: ({ kind, about: name }: Pick<Check, 'kind' | 'about'>): string =>
    ({
      teams: 'The infobox counts as many teams as the matches name.',
      matches: 'The infobox counts as many matches as were played.',
      goals: 'The infobox counts as many goals as the matches: those of scorers, and own goals.',
      winner: 'The winners in the infobox won the final.',
      second: 'The runners-up in the infobox lost the final.',
      leader: `The infobox gives ${about(name)} as many goals as the matches do.`,
      others: 'Nobody else has as many goals as a top scorer.',
      leave: 'Every team but one leaves the cup, each in a match of its own.',
      next: 'The winner of every match but the final plays in one later match.',
      scorers: 'Wherever scorers are named, their goals fit the score.',
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
};
