import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../src/cup/export/writeJson.ts';
import { bundledCup, bundledText } from '../bundledCup.ts';

describe('writeJson', () => {
  it('writes any value so that it reads back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(writeJson(value))).toEqual(plain);
      }),
    );
  });

  it('writes the same value as the same text, and the bundled cup as committed', () => {
    expect(writeJson(bundledCup())).toBe(bundledText);
    expect(writeJson(JSON.parse(bundledText))).toBe(bundledText);
  });

  it('puts what fits in a line into one and indents the rest', () => {
    expect(writeJson({ a: [1, 2], b: 'x' })).toBe('{"a":[1,2],"b":"x"}\n');
    const long = 'x'.repeat(110);
    expect(writeJson({ a: [1, 2], b: [long] })).toBe(
      `{\n  "a": [1,2],\n  "b": [\n    "${long}"\n  ]\n}\n`,
    );
  });

  it('leaves undefined fields out and writes undefined items as null, in short and in long', () => {
    const long = 'x'.repeat(110);
    expect(JSON.parse(writeJson({ a: undefined, b: [undefined] }))).toEqual({ b: [null] });
    expect(JSON.parse(writeJson({ a: undefined, b: [undefined, long] }))).toEqual({
      b: [null, long],
    });
  });
});
