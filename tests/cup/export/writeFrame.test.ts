// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeFrame } from '../../../src/cup/export/writeFrame.ts';

it('writes one frame with its title, whatever the title is', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const page = document.createElement('div');
      const title = `Cup ${name}`;
      page.innerHTML = writeFrame({ url: 'https://kubok.example/a/?embed', title, height: 900 });
      const [frame, ...others] = page.childNodes;
      expect(others).toEqual([]);
      expect(frame).toBeInstanceOf(HTMLIFrameElement);
      expect(page.querySelector('iframe')?.title).toBe(title);
      expect(page.querySelector('iframe')?.height).toBe('900');
    }),
  );
});
