// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLink } from '../../../src/view/address/followLink.ts';

const final = '/kazakhstan-cup-1992/final/kairat-fosfor/';

/** Clicks a link as the browser would; whether the browser is left to follow it. */
function click(html: string, how: MouseEventInit = {}): boolean {
  document.body.innerHTML = html;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  document.querySelector('a')?.dispatchEvent(event);
  const isLeft = !wasPrevented;
  return isLeft;
}

let wasPrevented = false;

/** Notes what the page did with a click, and keeps jsdom from following it. */
const noteAndStop = (event: Event): void => {
  wasPrevented = event.defaultPrevented;
  event.preventDefault();
};

beforeEach(() => {
  history.replaceState(null, '', '/');
  document.addEventListener('click', followLink);
  window.addEventListener('click', noteAndStop);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.removeEventListener('click', followLink);
  window.removeEventListener('click', noteAndStop);
});

describe('a click on a link', () => {
  it('loads the page in another language, and not the page in the same one', () => {
    expect(click(`<a href="/ru${final}">Финал</a>`)).toBe(true);
    history.replaceState(null, '', `/ru${final}`);
    expect(click(`<a href="${final}">Final</a>`)).toBe(true);
    expect(click('<a href="/ru/kazakhstan-cup-1992/">Сетка</a>')).toBe(false);
  });

  it('makes a history entry and loads no page', () => {
    const { length } = history;
    expect(click(`<a href="${final}">Final</a>`)).toBe(false);
    expect(location.pathname).toBe(final);
    expect(history.length).toBe(length + 1);
  });

  it('to where the reader is adds no history entry', () => {
    click(`<a href="${final}">Final</a>`);
    const { length } = history;
    for (const _ of [1, 2, 3]) expect(click(`<a href="${final}">Final</a>`)).toBe(false);
    expect(location.pathname).toBe(final);
    expect(history.length).toBe(length);
  });

  it('takes along what is picked, and nothing else', () => {
    history.replaceState(null, '', '/?team=kairat&filter=x');
    click(`<a href="${final}">Final</a>`);
    expect(location.search).toBe('?team=kairat');
    click(`<a href="${final}?team=fosfor">Final</a>`);
    expect(location.search).toBe('?team=fosfor');
  });

  it('to a line of the page it is on makes a history entry', () => {
    history.replaceState(null, '', '/kazakhstan-cup-1992/record/');
    expect(click('<a href="#L36">36</a>')).toBe(false);
    expect(location.hash).toBe('#L36');
  });

  it.each([
    ['with a key that asks for a new tab', `<a href="${final}">Final</a>`, { ctrlKey: true }],
    ['with the middle button', `<a href="${final}">Final</a>`, { button: 1 }],
    ['that opens a new tab', `<a href="${final}" target="_blank">Final</a>`, {}],
    ['to a file', '<a href="/cups/kazakhstan-cup-1992.json">JSON</a>', {}],
    ['to another site', '<a href="https://example.org/">Elsewhere</a>', {}],
  ])('%s is left to the browser', (_, html, how) => {
    expect(click(html, how)).toBe(true);
    expect(location.pathname).toBe('/');
  });

  it('is left to a browser that refuses the history entry with an error, as Safari does', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
    });
    expect(click(`<a href="${final}">Final</a>`)).toBe(true);
  });

  it('is left to a browser that refuses it without a word, as Chromium does', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {});
    expect(click(`<a href="${final}">Final</a>`)).toBe(true);
  });
});
