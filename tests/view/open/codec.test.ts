import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../src/view/open/codec.ts';
import { example } from '../../../src/view/open/example.ts';

describe('a text in a link', () => {
  it('comes back as it is, whatever its letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await decodeText(await encodeText(text))).toBe(text);
      }),
    );
  });

  it('holds only letters that no program changes', async () => {
    expect(await encodeText(example)).toMatch(/^[\w-]+$/);
  });

  it('is shorter than the text', async () => {
    expect((await encodeText(example)).length).toBeLessThan(example.length);
  });

  it('is read with what stands behind the link', async () => {
    expect(await decodeText(`${await encodeText(example)}.)`)).toBe(example);
  });

  it('that lacks a part is refused', async () => {
    const code = await encodeText(example);
    await expect(decodeText(code.slice(0, -9))).rejects.toBeInstanceOf(Error);
    await expect(decodeText('text')).rejects.toBeInstanceOf(Error);
  });
});
