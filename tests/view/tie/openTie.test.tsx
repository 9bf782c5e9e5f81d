// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'animate');
});

const base = '/kazakhstan-cup-1992/';

async function openTie(path: string, isPhone = false) {
  const page = await showPage(bundledCup(), base + path, undefined, isPhone);
  const panel = page.getByRole('complementary');
  return { page, panel, inPanel: within(panel) };
}

/** A finger that goes from one place to another over an element. */
async function swipe(
  over: Element,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  const touch = ([clientX, clientY]: readonly [number, number]) => [{ clientX, clientY }];
  fireEvent.touchStart(over, { touches: touch(from) });
  fireEvent.touchMove(over, { touches: touch(to) });
  await act(async () => fireEvent.touchEnd(over, { changedTouches: touch(to) }));
}

describe('an open tie', () => {
  it('names its competition and its round, each a link up', async () => {
    const { inPanel } = await openTie('semi-finals/kaisar-kairat/');
    const trail = within(inPanel.getByRole('navigation', { name: 'Where this match belongs' }));
    expect(trail.getByRole('link', { name: 'Kazakhstan Cup 1992' })).toHaveAttribute('href', base);
    expect(trail.getByRole('link', { name: 'Semi-finals' })).toHaveAttribute(
      'href',
      `${base}?round=semi-finals`,
    );
  });

  it('leads to the next match of its round', async () => {
    const { page, inPanel } = await openTie('semi-finals/kaisar-kairat/');
    const next = inPanel.getByRole('link', { name: 'Next match: Fosfor 2–0 Traktor Pavlodar' });
    await act(async () => fireEvent.click(next));
    expect(location.pathname).toBe(`${base}semi-finals/fosfor-traktor-pavlodar/`);
    const panel = within(page.getByRole('complementary'));
    expect(panel.queryByRole('link', { name: /^Next match/ })).toBeNull();
    expect(panel.getByRole('link', { name: /^Previous match/ })).toBeVisible();
  });

  it('follows the road of the team that is picked', async () => {
    const { inPanel } = await openTie('quarter-finals/kairat-vostok/?team=kairat');
    expect(inPanel.getByRole('link', { name: 'Next match: Kaisar 2–2 Kairat' })).toBeVisible();
  });

  it('keeps its proof folded until a reader asks how it is known', async () => {
    const { panel, inPanel } = await openTie('semi-finals/kaisar-kairat/');
    const fold = panel.querySelector('details#evidence');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toHaveTextContent('How we know this · 4 proven, 3 reported, 3 open');
    fireEvent.click(inPanel.getByRole('button', { name: 'How we know' }));
    expect(fold).toHaveAttribute('open');
    expect(document.activeElement).toBe(fold?.querySelector('summary'));
  });

  it('turns to its neighbours by a swipe on a phone, and closes by one downwards', async () => {
    const { page, inPanel } = await openTie('semi-finals/kaisar-kairat/', true);
    await swipe(inPanel.getByRole('article'), [300, 400], [150, 410]);
    expect(location.pathname).toBe(`${base}semi-finals/fosfor-traktor-pavlodar/`);
    const article = () => within(page.getByRole('complementary')).getByRole('article');
    await swipe(article(), [150, 400], [300, 410]);
    expect(location.pathname).toBe(`${base}semi-finals/kaisar-kairat/`);
    await swipe(article(), [150, 200], [160, 400]);
    expect(location.pathname).toBe(base);
  });

  it('follows a finger downwards on a phone, and springs back from a short way', async () => {
    const springs = vi.fn<Element['animate']>();
    // jsdom has no animations.
    Element.prototype.animate = springs;
    const { panel, inPanel } = await openTie('semi-finals/kaisar-kairat/', true);
    const article = inPanel.getByRole('article');
    fireEvent.touchStart(article, { touches: [{ clientX: 150, clientY: 200 }] });
    fireEvent.touchMove(article, { touches: [{ clientX: 152, clientY: 250 }] });
    expect(panel.style.transform).toBe('translateY(50px)');
    fireEvent.touchEnd(article, { changedTouches: [{ clientX: 152, clientY: 250 }] });
    expect(panel.style.transform).toBe('');
    expect(springs).toHaveBeenCalledOnce();
    expect(location.pathname).toBe(`${base}semi-finals/kaisar-kairat/`);
  });

  it('does not follow a finger from within its text, nor on a wide screen', async () => {
    const { panel, inPanel } = await openTie('semi-finals/kaisar-kairat/', true);
    panel.scrollTop = 40;
    await swipe(inPanel.getByRole('article'), [150, 200], [150, 400]);
    expect(location.pathname).toBe(`${base}semi-finals/kaisar-kairat/`);
    cleanup();
    const wide = await openTie('semi-finals/kaisar-kairat/');
    await swipe(wide.inPanel.getByRole('article'), [150, 200], [150, 400]);
    expect(location.pathname).toBe(`${base}semi-finals/kaisar-kairat/`);
  });

  it('stays where a finger goes too short a way, or goes across', async () => {
    const { inPanel } = await openTie('semi-finals/kaisar-kairat/', true);
    await swipe(inPanel.getByRole('article'), [300, 400], [260, 400]);
    await swipe(inPanel.getByRole('article'), [300, 400], [200, 300]);
    await swipe(inPanel.getByRole('article'), [8, 400], [200, 400]);
    expect(location.pathname).toBe(`${base}semi-finals/kaisar-kairat/`);
  });
});
