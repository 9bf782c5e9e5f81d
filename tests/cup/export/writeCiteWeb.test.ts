import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCiteWeb } from '../../../src/cup/export/writeCiteWeb.ts';

const page = {
  url: 'https://kubok.example/a/#L1',
  title: 'Kairat 5–1 Fosfor',
  website: 'Kubok',
  quote: 'Kairat 5-1 Fosfor',
  accessDate: '5 March 2026',
};

describe('writeCiteWeb', () => {
  it('writes a reference with its template', () => {
    expect(writeCiteWeb(page)).toBe(
      '<ref>{{cite web |url=https://kubok.example/a/#L1 |title=Kairat 5–1 Fosfor |website=Kubok |quote=Kairat 5-1 Fosfor |access-date=5 March 2026}}</ref>',
    );
  });

  it('quotes nothing where nothing is quoted', () => {
    expect(writeCiteWeb({ ...page, quote: undefined })).toBe(
      '<ref>{{cite web |url=https://kubok.example/a/#L1 |title=Kairat 5–1 Fosfor |website=Kubok |access-date=5 March 2026}}</ref>',
    );
  });

  it('lets no name end it early', () => {
    const hostile = { ...page, title: "}}</ref>[[A|B]] '''C''' <nowiki> &amp;\n* d" };
    expect(writeCiteWeb(hostile)).toContain(
      "|title=&#125;&#125;&#60;/ref&#62;&#91;&#91;A&#124;B&#93;&#93; &#39;&#39;'C&#39;&#39;' &#60;nowiki&#62; &#38;amp; * d |website",
    );
  });

  it('has five fields and one end whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, quote) => {
        const text = writeCiteWeb({ ...page, title, quote });
        expect(text.split('|')).toHaveLength(6);
        expect(text.split('}}')).toHaveLength(2);
        expect(text.split('</ref>')).toHaveLength(2);
        expect(text).not.toMatch(/\n|''/);
      }),
    );
  });
});
