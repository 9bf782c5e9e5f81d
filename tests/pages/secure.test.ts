import { describe, expect, it } from 'vitest';
import { secure } from '../../src/pages/secure.ts';

const page =
  '<html><head><script type="module" crossorigin src="/a/x.js"></script>' +
  '<link rel="stylesheet" crossorigin href="/a/y.css"><link rel="icon" href="/z.svg" /></head></html>';

const empty = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';

describe('a page that is secured', () => {
  const secured = secure(page, () => new Uint8Array());

  it('takes scripts and styles from its own host only, and none from between its lines', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(secured)?.[1];
    expect(policy).toContain('default-src &#39;self&#39;');
    expect(policy).not.toMatch(/script-src|unsafe-eval|https?:/);
    expect(policy?.match(/unsafe-inline/g)).toHaveLength(1);
    expect(policy).toContain('style-src-attr &#39;unsafe-inline&#39;');
  });

  it('says which bytes each script and stylesheet has', () => {
    expect(secured).toContain(`src="/a/x.js" integrity="${empty}"></script>`);
    expect(secured).toContain(`href="/a/y.css" integrity="${empty}">`);
    expect(secured.match(/integrity=/g)).toHaveLength(2);
  });

  it('tells other hosts no more than that it was here', () => {
    expect(secured).toContain('name="referrer" content="strict-origin-when-cross-origin"');
  });
});
