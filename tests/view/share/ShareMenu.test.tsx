// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findPicked } from '../../../src/cup/questions/picked.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { coloursOf } from '../../../src/picture/colours.ts';
import { followLink } from '../../../src/view/address/followLink.ts';
import { hrefOf } from '../../../src/view/address/navigate.ts';
import type { KnownPlace, Place } from '../../../src/view/address/place.ts';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { ShareMenu } from '../../../src/view/share/ShareMenu.tsx';
import { bundledCup } from '../bundledCup.ts';
import { stubDialog } from '../stubDialog.ts';
import { render } from '../render.tsx';

const index = indexCup(bundledCup());
const cup = index.cup.id;
const overview: KnownPlace = { view: 'bracket', cup };
const tieAt = (tie: string): KnownPlace => ({ view: 'tie', cup, tie });
const final = tieAt('final/kairat-fosfor');

const user = userEvent.setup();
const saved: { name: string; content: Blob }[] = [];

const dialog = () => screen.getByRole('dialog', { name: 'Share' });
const button = (name: string) => within(dialog()).getByRole('button', { name });
const labels = () =>
  within(dialog())
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent);

function renderAt(place: Place, picked?: string): void {
  render(
    <CupContext value={index}>
      <ShareMenu
        place={place}
        picked={picked === undefined ? undefined : findPicked(index, 'team', picked)}
      />
    </CupContext>,
  );
}

/** Opens the menu of a place; ready when its picture is there. */
async function openAt(place: KnownPlace, picked?: string): Promise<void> {
  history.replaceState(
    null,
    '',
    hrefOf(place, 'en') + (picked === undefined ? '' : `?team=${picked}`),
  );
  renderAt(place, picked);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  await within(dialog()).findByRole('img');
}

/** Gives the system a sheet that takes what it is handed, or refuses it. */
function giveSheet(fault?: string) {
  const share = vi.fn<(page: ShareData) => Promise<void>>(() =>
    fault === undefined ? Promise.resolve() : Promise.reject(new DOMException('', fault)),
  );
  vi.stubGlobal('navigator', Object.assign(navigator, { share }));
  return share;
}

beforeAll(() => {
  configure({ asyncUtilTimeout: 30_000 });
  stubDialog();
  document.addEventListener('click', followLink);
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: false }));
  const contents = new Map<string, Blob>();
  URL.createObjectURL = (content: Blob) => {
    contents.set(`blob:${contents.size}`, content);
    return `blob:${contents.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const content = contents.get(this.href);
    if (content) saved.push({ name: this.download, content });
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

afterEach(() => {
  cleanup();
  saved.length = 0;
  Reflect.deleteProperty(navigator, 'share');
});

describe('the share menu', () => {
  it.each([
    ['a match', final, 'Kairat 5–1 Fosfor'],
    ['a walkover', tieAt('second-round/khimik-kustanay-skif-arsenal'), '(walkover)'],
    ['a team', { view: 'team', cup, team: 'vostok' }, 'The road of Vostok'],
    ['a scorer', { view: 'scorer', cup, scorer: 'kairat-volgin' }, 'The goals of Volgin'],
    ['a cup', overview, 'Kazakhstan Cup 1992'],
  ] as const)('names what is shared: %s', async (_, place, name) => {
    await openAt(place);
    expect(dialog()).toHaveTextContent(name);
  });

  it('is not there at an address that the cup does not have', () => {
    renderAt(tieAt('final/nobody-no-one'));
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
  });

  it('gives the focus back on Escape', async () => {
    await openAt(final);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
  });

  it('closes when a link in it is followed', async () => {
    await openAt(final);
    await user.click(within(dialog()).getByText('Cite'));
    await user.click(within(dialog()).getByRole('link', { name: /^Go to line/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(location.pathname).toBe('/kazakhstan-cup-1992/record/');
  });
});

describe('its link', () => {
  it('is that of a match, whatever is highlighted beside it', async () => {
    await openAt(final, 'vostok');
    await user.click(button('Copy link'));
    expect(await within(dialog()).findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      'http://localhost:3000/kazakhstan-cup-1992/final/kairat-fosfor/',
    );
  });

  it('names the road that is highlighted in a bracket', async () => {
    await openAt(overview, 'vostok');
    await user.click(button('Copy link'));
    expect(await navigator.clipboard.readText()).toMatch(/kazakhstan-cup-1992\/\?team=vostok$/);
  });

  it('is there to select where the browser does not copy', async () => {
    await openAt(final);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.click(button('Copy link'));
    const field = await within(dialog()).findByRole('textbox', { name: 'Address of this page' });
    expect(field).toHaveValue('http://localhost:3000/kazakhstan-cup-1992/final/kairat-fosfor/');
  });

  it('goes to the system’s sheet where there is one', async () => {
    const share = giveSheet();
    await openAt(final);
    await user.click(button('Send to an app'));
    expect(share).toHaveBeenCalledWith({ url: location.href, title: document.title });
    expect(within(dialog()).queryByText('Copied.')).not.toBeInTheDocument();
  });

  it('is copied where the sheet may not open', async () => {
    giveSheet('NotAllowedError');
    await openAt(final);
    await user.click(button('Send to an app'));
    expect(await within(dialog()).findByText('Copied.')).toBeVisible();
  });

  it('is not copied when the sheet is closed', async () => {
    const share = giveSheet('AbortError');
    await openAt(final);
    await user.click(button('Send to an app'));
    expect(share).toHaveBeenCalledOnce();
    expect(within(dialog()).queryByText('Copied.')).not.toBeInTheDocument();
  });

  it('has no sheet where the system has none', async () => {
    await openAt(final);
    expect(within(dialog()).queryByRole('button', { name: 'Send to an app' })).toBeNull();
  });
});

describe('its pictures', () => {
  it('are of a match in three formats, light and dark', async () => {
    await openAt(final);
    expect(labels()).toEqual([
      'Wide, 1200 × 630',
      'Tall, 1080 × 1350',
      'Story, 1080 × 1920',
      'Light',
      'Dark',
    ]);
    await user.click(within(dialog()).getByRole('radio', { name: /^Story/ }));
    await user.click(within(dialog()).getByRole('radio', { name: 'Dark' }));
    expect(within(dialog()).getByRole('img')).toHaveAttribute('height', '1920');
    await user.click(button('Download SVG'));
    expect(saved[0]?.name).toBe('kazakhstan-cup-1992-kairat-5-1-fosfor-story-dark.svg');
  });

  it.each([
    [overview, undefined, 'bracket', 'Kairat'],
    [overview, 'vostok', 'vostok-road', 'Vostok'],
    [{ view: 'team', cup, team: 'fosfor' }, undefined, 'fosfor-road', 'Fosfor'],
  ] as const)('are of the bracket elsewhere: %o %s', async (place, picked, file, team) => {
    await openAt(place, picked);
    expect(within(dialog()).getByRole('img')).toHaveAccessibleName(
      expect.stringContaining(`with the road of ${team} in gold`),
    );
    await user.click(button('Download SVG'));
    expect(saved[0]?.name).toBe(`kazakhstan-cup-1992-${file}.svg`);
    expect(saved[0]?.content.type).toBe('image/svg+xml;charset=utf-8');
    expect(within(dialog()).getByText(`Downloading ${saved[0]?.name}.`)).toBeVisible();
  });

  it.each([
    ['a team', { view: 'team', cup, team: 'vostok' }, 'vostok', 'Vostok, Kazakhstan Cup 1992'],
    ['a scorer', { view: 'scorer', cup, scorer: 'kairat-volgin' }, 'kairat-volgin', 'Volgin'],
  ] as const)('are a card of %s beside the bracket', async (_, place, file, name) => {
    await openAt(place);
    expect(
      within(dialog()).getByRole('radio', { name: /^Bracket, with the road of/ }),
    ).toBeVisible();
    await user.click(within(dialog()).getByRole('radio', { name: /^Card/ }));
    await user.click(within(dialog()).getByRole('radio', { name: 'Dark' }));
    expect(within(dialog()).getByRole('img')).toHaveAccessibleName(expect.stringContaining(name));
    await user.click(button('Download SVG'));
    expect(saved[0]?.name).toBe(`kazakhstan-cup-1992-${file}-dark.svg`);
    expect(await saved[0]?.content.text()).toContain(coloursOf.dark.paper);
  });

  it('has no score in the name of a walkover’s', async () => {
    await openAt(tieAt('second-round/khimik-kustanay-skif-arsenal'));
    await user.click(button('Download SVG'));
    expect(saved[0]?.name).toBe('kazakhstan-cup-1992-khimik-kustanay-walkover-skif-arsenal.svg');
  });

  it('says so where the browser makes no PNG, and leads to the SVG', async () => {
    // As here: jsdom draws no pictures.
    await openAt(final);
    await user.click(button('Download PNG'));
    expect(await within(dialog()).findByText(/^This browser could not make the PNG/)).toBeVisible();
    expect(saved).toEqual([]);
  });
});

describe('its HTML', () => {
  it.each([
    [final, undefined, 'final/kairat-fosfor/?embed"'],
    [overview, 'vostok', '?embed&#38;team=vostok"'],
  ])('embeds what is shown: %o', async (place, picked, end) => {
    await openAt(place, picked);
    expect(within(dialog()).getByText(/^<iframe /).textContent).toContain(
      `src="http://localhost:3000/kazakhstan-cup-1992/${end}`,
    );
  });
});

describe('its citation', () => {
  it('quotes the line of a match', async () => {
    await openAt(final);
    const plain = within(dialog()).getByText(/line 101: “Kairat 5-1 Fosfor”/);
    expect(plain).toHaveTextContent(
      /^Kairat 5–1 Fosfor\. Final, Kazakhstan Cup 1992, 8 August 1992\. /,
    );
    expect(within(dialog()).getByText(/^<ref>/)).toHaveTextContent('|quote=Kairat 5-1 Fosfor |');
  });

  it('gives a walkover no score', async () => {
    await openAt(tieAt('second-round/khimik-kustanay-skif-arsenal'));
    expect(
      within(dialog()).getByText(/^Khimik Kustanay – SKIF-Arsenal \(walkover\)\./),
    ).toBeInTheDocument();
  });

  it('names page, source and address of anything else', async () => {
    await openAt(overview, 'vostok');
    expect(within(dialog()).getByText(/^The road of Vostok\. /)).toHaveTextContent(
      /^The road of Vostok\. Kazakhstan Cup 1992\. .*“?1992 Kazakhstan Cup.*\. Kubok, http.*\?team=vostok \(read on \d+ \w+ \d{4}\)$/,
    );
    expect(within(dialog()).getByText(/^<ref>/)).not.toHaveTextContent('quote=');
  });
});
