import { describe, expect, it } from 'vitest';
import { secure } from '../../src/pages/secure.ts';

const page =
  '<html><head><script src="/theme.js"></script><script type="module" crossorigin src="/a/x.js"></script>' +
  '<link rel="stylesheet" crossorigin href="/a/y.css"><link rel="icon" href="/z.svg" /></head></html>';

const empty = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';

describe('a secured page', () => {
  const secured = secure(page, () => new Uint8Array());

  it('takes scripts and styles from files of its own host only', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(secured)?.[1];
    expect(policy).toContain('default-src &#39;self&#39;');
    expect(policy).not.toMatch(/script-src|unsafe-eval|https?:/);
    expect(policy?.match(/unsafe-inline/g)).toHaveLength(1);
    expect(policy).toContain('style-src-attr &#39;unsafe-inline&#39;');
  });

  it('fetches what has a hash with CORS, which sandboxed frames demand', () => {
    expect(secured).toContain(`src="/theme.js" crossorigin integrity="${empty}"></script>`);
    expect(secured.match(/crossorigin/g)).toHaveLength(3);
  });

  it('has the hash of each script and stylesheet', () => {
    expect(secured).toContain(`src="/a/x.js" integrity="${empty}"></script>`);
    expect(secured).toContain(`href="/a/y.css" integrity="${empty}">`);
    expect(secured.match(/integrity=/g)).toHaveLength(3);
  });

  it('sends other hosts its origin at most', () => {
    expect(secured).toContain('name="referrer" content="strict-origin-when-cross-origin"');
  });
});
