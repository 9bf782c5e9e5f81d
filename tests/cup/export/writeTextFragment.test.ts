import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeTextFragment } from '../../../src/cup/export/writeTextFragment.ts';

it('encodes what parts a fragment', () => {
  expect(writeTextFragment('Kairat 5-1 Fosfor, a & b')).toBe(
    ':~:text=Kairat%205%2D1%20Fosfor%2C%20a%20%26%20b',
  );
});

it('holds any text, with no sign that ends it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const encoded = writeTextFragment(text).slice(':~:text='.length);
      expect(encoded).toMatch(/^[\w.%]*$/);
      expect(decodeURIComponent(encoded)).toBe(text.trim());
    }),
  );
});

it('replaces half a sign', () => {
  expect(writeTextFragment('a\uD800')).toBe(':~:text=a%EF%BF%BD');
});
