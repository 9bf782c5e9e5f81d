// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const base = '/kazakhstan-cup-1992/';

const untilShown = () =>
  screen.findByRole('region', { name: 'Replay of the cup' }, { timeout: 10_000 });

const bracket = () => within(screen.getByRole('region', { name: 'Bracket' }));

async function showReplay(day: string, cup = bundledCup(), path = base) {
  const user = userEvent.setup();
  await showPage(cup, `${path}?day=${day}`);
  const bar = within(await untilShown());
  return { user, bar, slider: bar.getByRole('slider', { name: 'Day of the cup' }) };
}

const day = () => new URLSearchParams(location.search).get('day');

/** The cup without the dates of some ties. */
function withoutDates(isWithout: (id: string) => boolean): Cup {
  const cup = bundledCup();
  for (const tie of tiesOf(cup))
    if (isWithout(tie.id)) for (const match of tie.matches) delete match.date;
  return cup;
}

describe('the replay', () => {
  it('starts on the first day of the cup, with the focus on its controls', async () => {
    const user = userEvent.setup();
    await showPage(bundledCup(), base);
    const [start] = screen.getAllByRole('button', { name: 'Replay the cup' });
    if (start) await user.click(start);
    const bar = within(await untilShown());
    await waitFor(() => expect(bar.getByRole('button', { name: 'Pause' })).toHaveFocus());
    expect(day()).toBe('1992-05-08');
    await user.click(bar.getByRole('button', { name: 'Pause' }));
    expect(screen.queryByRole('button', { name: 'Replay the cup' })).not.toBeInTheDocument();
  });

  it('steps from day to day, with the buttons and the keys, and stops at both ends', async () => {
    const { user, bar, slider } = await showReplay('1992-05-28');
    await user.click(bar.getByRole('button', { name: 'Next day' }));
    expect(day()).toBe('1992-06-26');
    await user.click(bar.getByRole('button', { name: 'Previous day' }));
    expect(day()).toBe('1992-05-28');
    slider.focus();
    for (const [key, to] of [
      ['{ArrowLeft}', '1992-05-08'],
      ['{ArrowLeft}', '1992-05-08'],
      ['{End}', '1992-08-08'],
      ['{ArrowRight}', '1992-08-08'],
      ['{Home}', '1992-05-08'],
      ['{ArrowRight}', '1992-05-28'],
    ] as const) {
      await user.keyboard(key);
      expect(day()).toBe(to);
      expect(slider).toHaveFocus();
    }
    expect(slider).toHaveAttribute('aria-valuetext', '28 May 1992');
  });

  it('adds no step of the history from day to day', async () => {
    const { user, bar } = await showReplay('1992-05-28');
    const { length } = history;
    await user.click(bar.getByRole('button', { name: 'Next day' }));
    expect(history.length).toBe(length);
  });

  it('plays and pauses with Space', async () => {
    const { user, bar, slider } = await showReplay('1992-05-08');
    slider.focus();
    await user.keyboard(' ');
    expect(bar.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
    await waitFor(() => expect(day()).toBe('1992-05-28'), { timeout: 10_000 });
    await user.keyboard(' ');
    expect(bar.getByRole('button', { name: 'Play' })).toBeInTheDocument();
  });

  it('plays from the start where it stands on the last day', async () => {
    const { user, bar } = await showReplay('1992-08-08');
    await user.click(bar.getByRole('button', { name: 'Play' }));
    expect(day()).toBe('1992-05-08');
  });

  it('pauses when a reader does something else', async () => {
    const { user, bar } = await showReplay('1992-05-08');
    await user.click(bar.getByRole('button', { name: 'Play' }));
    await user.click(bracket().getByRole('link', { name: /^Zhiger.*Metallist/ }));
    expect(bar.getByRole('button', { name: 'Play' })).toBeInTheDocument();
    expect(location.pathname).toMatch(/zhiger-metallist/);
  });

  it('ends with Escape, which leaves open what is open', async () => {
    const { user, slider } = await showReplay(
      '1992-05-08',
      bundledCup(),
      `${base}first-round/kairat-shakhter-karaganda/`,
    );
    slider.focus();
    await user.keyboard('{Escape}');
    expect(location.pathname + location.search).toBe(
      `${base}first-round/kairat-shakhter-karaganda/`,
    );
    expect(screen.queryByRole('region', { name: 'Replay of the cup' })).not.toBeInTheDocument();
    expect(document.activeElement).toHaveAccessibleName('Replay the cup');
  });

  it('leaves the keys of the bracket alone', async () => {
    const { user } = await showReplay('1992-05-28');
    bracket()
      .getByRole('link', { name: /^Kairat.*Shakhter/ })
      .focus();
    await user.keyboard('{ArrowRight}');
    expect(bracket().getByRole('link', { name: /^Zhiger.*Kairat/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(day()).toBe('1992-05-28');
  });

  it('tells each day with its results in one polite sentence', async () => {
    const { user, bar } = await showReplay('1992-07-29');
    const told = () => document.querySelector('output.sr-only')?.textContent.replaceAll(/[⁨⁩]/g, '');
    await user.click(bar.getByRole('button', { name: 'Next day' }));
    expect(told()).toBe(
      '4 August 1992: Kaisar 2–2 Kairat, Kairat through; Fosfor 2–0 Traktor Pavlodar.',
    );
    await user.click(bar.getByRole('button', { name: 'Next day' }));
    expect(told()).toBe('8 August 1992: Kairat 5–1 Fosfor.');
  });

  it('shows a walkover on its day as a walkover', async () => {
    await showReplay('1992-05-28');
    const told = document.querySelector('output.sr-only')?.textContent ?? '';
    expect(told.replaceAll(/[⁨⁩]/g, '')).toContain(
      'Khimik Kustanay walkover SKIF-Arsenal, Khimik Kustanay through',
    );
  });

  it('says that a tie without a date stands with its round', async () => {
    const cup = withoutDates((id) => id === 'quarter-finals/kairat-vostok');
    const { bar } = await showReplay('1992-07-24', cup);
    expect(bar.getByText(/1 of them without a date/)).toBeInTheDocument();
    expect(document.querySelector('output.sr-only')).toHaveTextContent('date not recorded');
  });

  it('is not there for a cup without any date, nor its button and keys', async () => {
    const user = userEvent.setup();
    await showPage(
      withoutDates(() => true),
      `${base}?day=1992-05-28`,
    );
    expect(screen.queryByRole('button', { name: 'Replay the cup' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Replay of the cup' })).not.toBeInTheDocument();
    await user.keyboard('?');
    expect(screen.getByRole('dialog')).not.toHaveTextContent('While the cup is replayed');
  });

  it('has its keys in the list of keys', async () => {
    const user = userEvent.setup();
    await showPage(bundledCup(), base);
    await user.keyboard('?');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Space').closest('div')).toHaveTextContent('Spaceplays or pauses');
  });
});
