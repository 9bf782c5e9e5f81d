import { join } from 'node:path';
import { expect, it } from 'vitest';
import { traceFaces } from './traceFont.ts';

const file = join(import.meta.dirname, '../../../src/picture/text/faces.json');

it('the outlines are those of the typefaces; `vitest run tests/picture -u` traces them anew', async () => {
  await expect(`${JSON.stringify(traceFaces(), null, 2)}\n`).toMatchFileSnapshot(file);
});
