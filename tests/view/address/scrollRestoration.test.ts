// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeAddress } from '../../../src/view/address/navigate.ts';
import {
  restoreEntry,
  startScrollRestoration,
} from '../../../src/view/address/scrollRestoration.ts';

const pages: Record<string, string> = {
  '/': [1, 2, 3].map((at) => `<a href="/team/">Kairat ${at}</a>`).join(''),
  '/team/': 'Kairat',
  '/search/': '<button id="open-search">Search</button>',
};

/** Whether the code of a page has yet to come. */
let isLate = false;

/** Draws the page of the present address, as the app does at once. */
const draw = (): void => {
  document.body.innerHTML = `<main tabindex="-1">${isLate ? '' : pages[location.pathname]}</main>`;
};

const go = (address: string): void => {
  changeAddress(address);
  draw();
};

const main = () => document.querySelector('main') ?? document.createElement('main');
const links = () => [...document.querySelectorAll<HTMLElement>('main a')];
const focused = () => document.activeElement?.textContent;
const nextFrame = () => new Promise(requestAnimationFrame);

beforeAll(() => {
  startScrollRestoration();
  window.addEventListener('popstate', () => {
    draw();
    restoreEntry();
  });
});

beforeEach(() => {
  changeAddress('/search/');
  go('/');
});

describe('Back', () => {
  it.each([0, 1, 2])('focuses the same one of several equal links: %i', async (at) => {
    links()[at]?.focus();
    go('/team/');
    history.back();
    await waitFor(() => expect(focused()).toBe(`Kairat ${at + 1}`));
  });

  it('focuses a button by its id', async () => {
    go('/search/');
    document.querySelector('button')?.focus();
    go('/team/');
    history.back();
    await waitFor(() => expect(focused()).toBe('Search'));
  });

  it('scrolls to where the page was left, and Forward likewise', async () => {
    main().scrollTop = 240;
    go('/team/');
    main().scrollTop = 70;
    history.back();
    await waitFor(() => expect(main().scrollTop).toBe(240));
    history.forward();
    await waitFor(() => expect(main().scrollTop).toBe(70));
  });

  it('waits for a page that is drawn late', async () => {
    links()[1]?.focus();
    go('/team/');
    isLate = true;
    history.back();
    await waitFor(() => expect(location.pathname).toBe('/'));
    await nextFrame();
    await nextFrame();
    isLate = false;
    draw();
    await waitFor(() => expect(focused()).toBe('Kairat 2'));
  });

  it('does not hold back a reader who scrolls on', async () => {
    links()[1]?.focus();
    go('/team/');
    isLate = true;
    history.back();
    await waitFor(() => expect(location.pathname).toBe('/'));
    document.dispatchEvent(new Event('wheel'));
    isLate = false;
    draw();
    await nextFrame();
    await nextFrame();
    expect(focused()).not.toBe('Kairat 2');
  });
});

describe('a new history entry', () => {
  it('restores nothing', async () => {
    main().scrollTop = 240;
    links()[1]?.focus();
    go('/team/');
    go('/');
    await nextFrame();
    await nextFrame();
    expect(main().scrollTop).toBe(0);
    expect(focused()).not.toBe('Kairat 2');
  });
});

describe('a page that is left for another site', () => {
  it('is stored for the session', () => {
    main().scrollTop = 240;
    links()[2]?.focus();
    window.dispatchEvent(new Event('pagehide'));
    const stored = JSON.parse(sessionStorage.getItem('kubok-history') ?? '{}');
    expect(stored[history.state.key]).toEqual({
      scroll: [0, 240, 0],
      focus: { href: '/team/', index: 2 },
    });
  });
});
