// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import userEvent from '@testing-library/user-event';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import type { Tie } from '../../../src/cup/model/tie.ts';
import { daysOf, playedOn } from '../../../src/cup/questions/playedOn.ts';
import { entriesOf } from '../../../src/cup/questions/scorers.ts';
import { scoreOf } from '../../../src/cup/questions/tally.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { changeAddress } from '../../../src/view/address/navigate.ts';
import { writePlace, type KnownPlace } from '../../../src/view/address/place.ts';
import { en as words } from '../../../src/view/words/en/en.ts';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const base = '/kazakhstan-cup-1992/';

/** Waits until a page shows a day: its title names it. */
const untilDay = (day: string) =>
  waitFor(() => expect(document.title).toContain(words.fullDay(day)), { timeout: 10_000 });

async function showOnDay(path: string, day: string, isPhone = false) {
  const page = await showPage(bundledCup(), `${path}?day=${day}`, words, isPhone);
  await untilDay(day);
  return page;
}

const bracket = () => within(screen.getByRole('region', { name: 'Bracket' }));

/** Where a reader can be in a cup, in every view. */
const placesOf = ({ id: cup, rounds, players }: Cup): KnownPlace[] => [
  ...(['bracket', 'table', 'map', 'sources', 'record', 'checks'] as const).map((view) => ({
    view,
    cup,
  })),
  { view: 'team', cup, team: 'kairat' },
  { view: 'team', cup, team: 'kaisar' },
  ...players.slice(0, 2).map(({ id }) => ({ view: 'scorer', cup, scorer: id }) as const),
  { view: 'scorer', cup, scorer: 'kairat-volgin' },
  ...rounds.flatMap(({ ties: [first] }) =>
    first ? [{ view: 'tie', cup, tie: first.id } as const] : [],
  ),
];

/** What of the later ties of a cup a page shows: their ids, their scores between their names, their scorers. */
function findLeaks(cup: Cup, day: string): string[] {
  const days = playedOn(cup);
  const isLater = ({ id }: Tie) => (days.get(id) ?? '') > day;
  const later = tiesOf(cup).filter(isLater);
  const scored = entriesOf(cup).filter(({ tie }) => !isLater(tie));
  const known = new Set(scored.map(({ entry }) => entry.player));
  // Links to the page in other languages repeat the address that the reader has come to.
  const html = document.title + document.body.innerHTML.replaceAll(/ href="[^"]*" lang=/g, '');
  const text = `${document.title} ${document.body.textContent}`.replaceAll(/\s+/g, ' ');
  return [
    ...later.map(({ id }) => id).filter((id) => html.includes(id)),
    ...later.flatMap((tie) => {
      const score = scoreOf(tie);
      const told = `${tie.home.name} ${score ? words.score(score) : words.walkover} ${tie.away.name}`;
      return text.includes(told) ? [told] : [];
    }),
    ...cup.players
      .filter(({ id }) => !known.has(id) && html.includes(`/scorers/${id}/`))
      .map(({ id }) => id),
    ...(later.length > 0
      ? [words.winners, words.champions, 'won the cup', 'Runners-up']
      : []
    ).filter((told) => text.includes(told)),
  ];
}

describe('a cup on one of its days', () => {
  const cup = bundledCup();

  it.each(daysOf(cup))('shows nothing of the days after %s in any view', async (day) => {
    await showOnDay(base, day);
    for (const place of placesOf(cup)) {
      await act(async () => void changeAddress(`${writePlace(place)}?day=${day}`));
      await untilDay(day);
      expect([writePlace(place), ...findLeaks(cup, day)]).toEqual([writePlace(place)]);
    }
  });

  it('is found out where it shows more', async () => {
    await showPage(cup, base);
    const leaks = findLeaks(cup, '1992-08-04');
    expect(leaks).toContain('final/kairat-fosfor');
    expect(leaks).toContain(words.champions);
  });

  it('says in empty places who waits and who can still come', async () => {
    await showOnDay(base, '1992-05-28');
    const places = document.querySelectorAll('[data-place]');
    expect([...places].map((place) => place.textContent.replaceAll(/[⁨⁩]/g, ''))).toEqual([
      'KaisarGornyak Khromtauto be played',
      'KairatVostokto be played',
      'Montazhnik TurkestanFosforto be played',
      'Traktor PavlodarKhimik Kustanayto be played',
      'Kaisar or Gornyak KhromtauKairat or Vostokto be played',
      'Montazhnik Turkestan or FosforTraktor Pavlodar or Khimik Kustanayto be played',
      'one of 4 teamsone of 4 teamsto be played',
    ]);
  });

  it('stays on its day from link to link, and leaves it on demand', async () => {
    const user = userEvent.setup();
    await showOnDay(base, '1992-05-28');
    await user.click(bracket().getByRole('link', { name: /^Zhiger.*Kairat/ }));
    expect(location.search).toBe('?day=1992-05-28');
    await user.click(
      within(screen.getByRole('navigation', { name: 'Ways to read the cup' })).getByRole('link', {
        name: 'Sources',
      }),
    );
    expect(location.search).toBe('?day=1992-05-28');
    await user.click(screen.getByRole('button', { name: 'Show the whole cup' }));
    expect(location.search).toBe('');
    expect(document.title).toBe('Sources · Kazakhstan Cup 1992 · Kubok');
  });

  it('says of a later tie who can play in it, whatever its address says', async () => {
    await showOnDay(`${base}final/kairat-fosfor/`, '1992-07-29');
    expect(document.title).toBe(
      'Final · to be played · 29 July 1992 · Kazakhstan Cup 1992 · Kubok',
    );
    const panel = within(screen.getByRole('complementary'));
    expect(panel.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Kaisar',
      'Kairat',
      'Fosfor',
      'Traktor Pavlodar',
    ]);
  });

  it('names no later score while the code of days loads', async () => {
    const titles = new Set<string>();
    const observer = new MutationObserver(() => titles.add(document.title));
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    await showOnDay(`${base}final/kairat-fosfor/`, '1992-05-28');
    observer.disconnect();
    expect(titles).toContain('Kazakhstan Cup 1992 · Kubok');
    expect([...titles].filter((title) => title.includes('–'))).toEqual([]);
  });

  it('is not shown on a day that is none of its days', async () => {
    await showPage(cup, `${base}?day=1992-05-09`);
    await act(async () => {});
    expect(document.title).toBe('Kazakhstan Cup 1992 · Kubok');
    expect(bracket().getByText('Champions')).toBeInTheDocument();
  });

  it('is the whole cup on its last day', async () => {
    await showOnDay(base, '1992-08-08');
    expect(document.title).toBe('8 August 1992 · Kazakhstan Cup 1992 · Kubok');
    expect(bracket().getByText('Champions')).toBeInTheDocument();
    expect(document.querySelector('[data-place]')).not.toBeInTheDocument();
  });

  it('tells on phones, too, which round a winner waits for', async () => {
    await showOnDay(base, '1992-05-08', true);
    expect(bracket().getAllByText(/^Next: /)[0]?.parentElement).toHaveTextContent(
      'Next: the second round',
    );
  });
});
