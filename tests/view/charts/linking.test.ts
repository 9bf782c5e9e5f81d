// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLinking, tiesAt } from '../../../src/view/charts/linking.ts';

const PAGE = `
  <section>
    <a href="/a" data-tie="r/a" data-teams="x y"><span id="in-card">A</span></a>
    <a href="/b" data-tie="r/b" data-teams="v w">B</a>
  </section>
  <aside>
    <ul><li id="row" data-ties="r/a r/b"><button type="button">both</button>
      <a href="/a" id="mark" data-tie-mark="r/a">a</a></li></ul>
    <a href="/b" data-tie-mark="r/b">b</a>
    <a href="/b" data-tie="r/b" id="elsewhere">another link to b</a>
  </aside>`;

const litIds = (): (string | null)[] =>
  [...document.querySelectorAll('[data-lit]')].map(
    (element) => element.getAttribute('data-tie') ?? element.getAttribute('data-tie-mark'),
  );

const at = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

const point = (selector: string) =>
  at(selector).dispatchEvent(new Event('pointerover', { bubbles: true }));

let stop = () => {};

beforeEach(() => {
  document.body.innerHTML = PAGE;
  stop = startLinking(document);
});

afterEach(() => stop());

describe('startLinking', () => {
  it('lights the card and the marks of a mark that is pointed at', () => {
    point('#mark');
    expect(litIds()).toEqual(['r/a', 'r/a']);
  });

  it('lights all cards and marks of a row', () => {
    point('#row button');
    expect(litIds()).toEqual(['r/a', 'r/b', 'r/a', 'r/b']);
  });

  it('lights the marks of a card, and leaves the card to the bracket', () => {
    point('#in-card');
    expect(litIds()).toEqual(['r/a']);
    expect(at('#mark').hasAttribute('data-lit')).toBe(true);
  });

  it('puts out what it lit once the pointer is elsewhere', () => {
    point('#row');
    point('#elsewhere');
    expect(litIds()).toEqual([]);
  });

  it('lights for the focus as for the pointer, until it goes', () => {
    at('#mark').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(litIds()).toEqual(['r/a', 'r/a']);
    at('#mark').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(litIds()).toEqual([]);
  });

  it('lights nothing more once it is stopped', () => {
    stop();
    point('#row');
    expect(litIds()).toEqual([]);
  });
});

describe('tiesAt', () => {
  it('takes the mark before the row that it stands in', () => {
    expect(tiesAt(at('#mark'))).toEqual(['r/a']);
    expect(tiesAt(at('#row'))).toEqual(['r/a', 'r/b']);
  });

  it('finds none anywhere else', () => {
    for (const target of [document.body, at('#elsewhere'), document, null]) {
      expect(tiesAt(target)).toEqual([]);
    }
  });
});
