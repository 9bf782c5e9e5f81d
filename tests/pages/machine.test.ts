import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findNodeProblem } from '../../src/pages/machine/findNodeProblem.mjs';
import { findPortProblem } from '../../src/pages/machine/findPortProblem.mjs';

const host = '127.0.0.1';

describe('the version of Node', () => {
  const range = '^20.19.0 || ^22.12.0 || >=24.0.0';

  it.each(['20.19.0', '20.20.2', '22.12.0', '22.23.1', '24.0.0', '24.21.0', '26.1.0'])(
    'may be %s',
    (version) => {
      expect(findNodeProblem(version, range)).toBeUndefined();
    },
  );

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])('may not be %s', (version) => {
    expect(findNodeProblem(version, range)).toBe(
      `Kubok needs Node ^20.19.0 or ^22.12.0 or >=24.0.0, and this is ${version}; get a newer one from https://nodejs.org.`,
    );
  });

  it('is one that package.json allows, which npm enforces', () => {
    const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    expect(JSON.parse(read('package.json'))).toHaveProperty('engines.node', range);
    expect(read('.npmrc')).toContain('engine-strict=true');
  });
});

describe('the port', () => {
  it('is free, or a sentence says what to do', async () => {
    const other = createServer().listen(0, host);
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await findPortProblem({ host, port })).toBe(
      `Port ${port} cannot be used, probably because another program serves there; end that program, or set the environment variable PORT to another, such as 4174.`,
    );
    other.close();
    await once(other, 'close');
    expect(await findPortProblem({ host, port })).toBeUndefined();
  });

  it.each([0, -1, 1.5, 65_536, NaN])('is not %d', async (port) => {
    expect(await findPortProblem({ host, port })).toMatch(/^PORT is no port; /);
  });
});
