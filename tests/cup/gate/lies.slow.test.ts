import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/cup/gate/check.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { lies } from './lies.ts';
import type { Lie } from './parts.ts';

const placesOf = (data: unknown): string[] => {
  const checked = check(data);
  return checked.ok ? [] : checked.issues.map(({ place }) => place);
};

/** A cup large enough that every lie finds its field. */
const LARGE = { teams: 200, seed: 3, byes: 0.2, lateEntries: 0.2, thirdPlace: true };

const tell = (lie: Lie, cup = generateCup(LARGE)) => ({ cup, place: lie(cup) });

describe('the gate', () => {
  it.each(Object.entries(lies))('refuses %s of any cup, and names the field', (_, lie) => {
    expect(tell(lie).place).toBeDefined();
    fc.assert(
      fc.property(anyShape(), (shape) => {
        const { cup, place } = tell(lie, generateCup(shape));
        expect(place === undefined || placesOf(cup).includes(place)).toBe(true);
      }),
      { numRuns: 20, examples: [[LARGE]] },
    );
  });

  it('refuses a whole cup without a final', () => {
    const { rounds, ...cup } = generateCup({ teams: 4 });
    expect(placesOf({ ...cup, rounds: rounds.slice(0, -1) })).toContain('rounds.0.ties');
  });

  it('refuses a file whose name is not its id', () => {
    const cup = generateCup({ teams: 2 });
    expect(check(cup, cup.id).ok).toBe(true);
    expect(check(cup, 'another')).toMatchObject({ ok: false, issues: [{ place: 'id' }] });
  });
});
