import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Cup } from '../../src/cup/cup.ts';
import { fits } from '../../src/cup/fits.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { anySteps, breakJson } from '../fuzz/anyBroken.ts';
import { seedTexts } from '../fuzz/seedCups.ts';
import { bundledText } from './bundledCup.ts';

const hasForm = fits(Cup);

/** Schemas made of every part that a cup's is made of. */
const schemas: readonly v.GenericSchema[] = [
  v.string(),
  v.number(),
  v.literal(1),
  v.picklist(['home', 'away']),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  v.pipe(v.string(), v.isoDate()),
  v.pipe(v.array(v.optional(v.number())), v.minLength(1)),
  v.object({ a: v.optional(v.number()), b: v.optional(v.array(v.string())) }),
  v.object({ a: v.number() }),
];

const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('home', 'abc', '1992-08-08', '1992-02-31', 1, 99, 100, 0.5, Number.NaN),
  fc.record({ a: fc.jsonValue(), b: fc.array(fc.string()) }, { requiredKeys: [] }),
  fc.array(fc.integer()),
);

describe('a quick yes', () => {
  it('is given to every cup that is sound', () => {
    expect(hasForm(JSON.parse(bundledText))).toBe(true);
    fc.assert(
      fc.property(anyShape(), (shape) => {
        expect(hasForm(generateCup(shape))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('is given to no broken cup that the schema refuses or would change', () => {
    const anyText = fc.tuple(fc.constantFrom(...seedTexts), anySteps);
    fc.assert(
      fc.property(anyText, ([text, steps]) => {
        const data: unknown = JSON.parse(breakJson(text, steps));
        expect(hasForm(data) ? v.parse(Cup, data) : data).toEqual(data);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each(schemas.map((schema) => [schema.type, schema] as const))(
    'to a value for %s is also the yes of the schema, which gives it back as it is',
    (_, schema) => {
      const test = fits(schema);
      fc.assert(
        fc.property(anyValue, (value) => {
          const shape = v.safeParse(schema, value);
          const isSame = shape.success && JSON.stringify(shape.output) === JSON.stringify(value);
          expect(test(value)).toBe(isSame);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is not given by a schema with a part that it does not know', () => {
    expect(fits(v.pipe(v.string(), v.email()))('a@b.example')).toBe(false);
    expect(fits(v.nullable(v.string()))('a')).toBe(false);
    expect(fits(v.optional(v.string(), 'a'))(undefined)).toBe(false);
  });
});
