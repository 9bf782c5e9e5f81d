// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cup } from '../../../../src/cup/model/cup.ts';
import { splitIsolated } from '../../../../src/view/words/isolate.ts';
import { bundledCup } from '../../bundledCup.ts';
import { showPage } from '../../showPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const home = '/kazakhstan-cup-1992/';

const withoutCities = (isWithout: (team: string) => boolean): Cup => {
  const cup = structuredClone(bundledCup());
  for (const team of cup.teams) if (isWithout(team.id)) delete team.city;
  return cup;
};

const mapText = () =>
  splitIsolated(screen.getByRole('figure', { name: 'Where the clubs come from' }).textContent).join(
    '',
  );

describe('the map', () => {
  it('links each club, and says how far the cities lie apart', async () => {
    await showPage(bundledCup(), `${home}map/`);
    expect(mapText()).toContain(
      '24 clubs from 21 cities; Ust-Kamenogorsk and Aktau lie farthest apart, 2,473 km.',
    );
    const map = within(screen.getByRole('figure', { name: 'Where the clubs come from' }));
    const links = map.getAllByRole('link').filter((link) => link.hasAttribute('data-club'));
    expect(links).toHaveLength(24);
    expect(links.map((link) => link.getAttribute('href'))).toContain(`${home}map/?team=kairat`);
  });

  it('shows the journeys to the matches of a day', async () => {
    await showPage(bundledCup(), `${home}map/?day=1992-08-04`);
    await waitFor(() =>
      expect(mapText()).toContain('The lines are the journeys to the matches of 4 August 1992.'),
    );
    expect(document.querySelectorAll('path.journey')).toHaveLength(3);
  });

  it('shows the journeys of a picked club and how they are measured, until a second click', async () => {
    await showPage(bundledCup(), `${home}map/?team=kairat`);
    expect(mapText()).toContain('The road of Kairat: 3,077 km as the crow flies.');
    expect(mapText()).toContain('Assumed: the team named first was at home, in its own city.');
    const current = document.querySelector('a[data-club][aria-current]');
    expect(current?.getAttribute('href')).toBe(`${home}map/`);
    if (current) await userEvent.click(current);
    expect(location.search).toBe('');
    expect(mapText()).toContain('24 clubs from 21 cities');
  });

  it('leaves a walkover out of a road, and says so', async () => {
    await showPage(bundledCup(), `${home}map/?team=skif-arsenal`);
    expect(mapText()).toContain('The road of SKIF-Arsenal: 0 km');
    expect(mapText()).toContain('because it was a walkover:Khimik Kustanay – SKIF-Arsenal');
  });

  it('leaves a tie without a known host city out of a road, and names the club', async () => {
    await showPage(
      withoutCities((team) => team === 'zhiger'),
      `${home}map/?team=kairat`,
    );
    expect(mapText()).toContain('the host city is not known:Zhiger – Kairat');
    expect(splitIsolated(screen.getByRole('main').textContent).join('')).toContain(
      'Not on the map, because their city is not known: Zhiger.',
    );
  });

  it('ranks the teams by the length of their journeys', async () => {
    await showPage(bundledCup(), `${home}map/`);
    const chart = within(screen.getByRole('figure', { name: 'How far each team travelled' }));
    const [first, second] = chart.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect([first, second]).toEqual(['Traktor Pavlodar 3,903 km', 'Vostok 3,110 km']);
  });

  it('is not in the menu of a cup whose cities are not known, and says so at its address', async () => {
    await showPage(
      withoutCities(() => true),
      `${home}map/`,
    );
    const menu = within(screen.getByRole('navigation', { name: 'Ways to read the cup' }));
    expect(menu.queryByRole('link', { name: 'Map' })).toBeNull();
    expect(screen.getByRole('main').textContent).toContain(
      'The city of no club in this cup is known.',
    );
  });
});

describe('the journeys on a team page', () => {
  it('are told in words, with their sum', async () => {
    await showPage(bundledCup(), `${home}teams/vostok/`);
    const heading = screen.getByRole('heading', { name: 'Journeys' });
    const text = splitIsolated(heading.parentElement?.textContent ?? '').join('');
    expect(text).toContain('3,110 km as the crow flies.');
    expect(text).toContain('Ust-Kamenogorsk to Satpayev, 1,123 km');
  });

  it('are not there without a known city', async () => {
    await showPage(
      withoutCities(() => true),
      `${home}teams/vostok/`,
    );
    expect(screen.queryByRole('heading', { name: 'Journeys' })).toBeNull();
  });
});
