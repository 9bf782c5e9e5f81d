// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenPart } from '../../../src/view/app/routes.ts';
import { decodeText, encodeText } from '../../../src/view/open/codec.ts';
import { example } from '../../../src/view/open/example.ts';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';
import { WorkerHere } from './workerHere.ts';

const user = userEvent.setup();
const cup = bundledCup();
const show = (path: string) => showPage(cup, path);
const field = () => screen.getByRole('textbox', { name: 'Text of the cup' });
const outcome = () => screen.getByRole('region', { name: 'What was read' });

/** Pastes a text into the field, as its whole content. */
async function paste(text: string): Promise<void> {
  await user.clear(field());
  await user.click(field());
  await user.paste(text);
}

const linkOf = async (text: string, at = '') => `/open/${at}#text=${await encodeText(text)}`;

beforeAll(async () => {
  // A busy machine takes longer than the second that is waited otherwise.
  configure({ asyncUtilTimeout: 6_000 });
  await OpenPart.preload();
});

beforeEach(() => {
  vi.stubGlobal('Worker', WorkerHere);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('a text that is pasted', () => {
  it('opens as a cup whose bracket is one step away', async () => {
    await show('/open/');
    await paste(example);
    expect(await screen.findByRole('heading', { name: 'Opened' })).toBeInTheDocument();
    expect(outcome()).toHaveTextContent('32 of 32 lines read');
    await user.click(within(outcome()).getByRole('link', { name: 'Show the bracket' }));
    const final = await waitFor(() => {
      const card = document.querySelector('main a[data-tie="final/saltmarsh-riverside"]');
      if (!card) throw new Error('no bracket');
      return card;
    });
    expect(final).toHaveTextContent('Riverside');
    expect(screen.getByRole('heading', { name: 'Harbour Cup 2024', level: 1 })).toBeVisible();
  });

  it('stands in the address, so that nothing is lost by a reload', async () => {
    await show('/open/');
    await paste('= 2024 Small Cup =');
    await waitFor(() => expect(location.hash).not.toBe(''));
    expect(await decodeText(location.hash.slice('#text='.length))).toBe('= 2024 Small Cup =');
  });

  it('opens with doubts where a line was not read, and says which', async () => {
    await show('/open/');
    await paste(example.replace('==Final==', '==Final==\nA fine day.'));
    expect(await screen.findByRole('heading', { name: 'Opened, with doubts' })).toBeVisible();
    const line = example.split('\n').indexOf('==Final==') + 2;
    expect(outcome()).toHaveTextContent(`32 of 33 lines read; not read: ${line}`);
  });

  it('opens with doubts where its lines contradict one another', async () => {
    await show('/open/');
    await paste(example.replace('Saltmarsh 1-2 Riverside', 'Saltmarsh 1-1 Riverside (3-4 p)'));
    expect(await screen.findByRole('heading', { name: 'Opened, with doubts' })).toBeVisible();
    const line = example.split('\n').indexOf('Saltmarsh 1-2 Riverside') + 1;
    expect(outcome()).toHaveTextContent(`32 of 32 lines read; in doubt: ${line}`);
    const [doubt] = within(outcome()).getAllByRole('listitem');
    expect(doubt).toHaveTextContent(/In doubt: found .* in line/);
  });

  it('that is no cup says why, and leads to the line', async () => {
    await show('/open/');
    await paste(example.replace('Saltmarsh 1-2 Riverside', 'Saltmarsh one goal, Riverside 1-2'));
    expect(await screen.findByRole('heading', { name: 'Not a whole cup yet' })).toBeVisible();
    const [reason] = within(outcome()).getAllByRole('listitem');
    await user.click(within(reason ?? outcome()).getByRole('button'));
    expect(field()).toHaveFocus();
  });

  it('without a title is shown as a cup without a name', async () => {
    await show(await linkOf(example.slice(example.indexOf('==Quarter'))));
    const heading = await screen.findByRole('heading', { level: 1, name: 'A cup without a name' });
    expect(heading).toBeVisible();
  });

  it('stays text, whatever markup it holds', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const text = example.replaceAll('Saltmarsh', name);
    await show(await linkOf(text));
    expect(await screen.findAllByText(name)).not.toHaveLength(0);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a link that holds a text', () => {
  it('opens the cup at its tie', async () => {
    await show(await linkOf(example, '?at=final/saltmarsh-riverside'));
    await waitFor(() => expect(document.title).toContain('Harbour Cup 2024'));
    expect(screen.getByRole('complementary')).toHaveTextContent('Riverside won the cup');
  });

  it('is every link within the cup, in the same text', async () => {
    await show(await linkOf(example));
    const link = within(await screen.findByRole('navigation', { name: 'Ways to read the cup' }));
    await user.click(link.getByRole('link', { name: 'Table' }));
    await waitFor(() => expect(location.search).toBe('?at=table'));
    expect(await decodeText(location.hash.slice('#text='.length))).toBe(example);
    expect(await screen.findAllByRole('row')).not.toHaveLength(0);
  });

  it('leads to a line of the text', async () => {
    await show(`${await linkOf(example, '?at=record')}&L12`);
    await waitFor(() =>
      expect(document.getElementById('L12')).toHaveAttribute('aria-current', 'location'),
    );
  });

  it('of which a part is lost says so', async () => {
    const link = await linkOf(example);
    await show(link.slice(0, -20));
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be read');
  });
});

describe('cups that were opened', () => {
  it('are listed until they are removed', async () => {
    await show(await linkOf(example));
    await screen.findByRole('heading', { name: 'Harbour Cup 2024', level: 1 });
    await user.click(screen.getByRole('link', { name: 'Open another cup' }));
    const kept = within(await screen.findByRole('region', { name: 'Opened in this browser' }));
    expect(kept.getByRole('link', { name: 'Harbour Cup 2024' })).toBeVisible();
    await user.click(kept.getByRole('button', { name: 'Remove Harbour Cup 2024' }));
    expect(screen.queryByRole('region', { name: 'Opened in this browser' })).toBeNull();
  });

  it('are shown where the browser refuses to keep them', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await show(await linkOf(example));
    expect(
      await screen.findByRole('heading', { name: 'Harbour Cup 2024', level: 1 }),
    ).toBeVisible();
    vi.restoreAllMocks();
  });
});

describe('a text too long for a link', () => {
  let seed = 1;

  /** A remark of letters in no order, which no codec makes shorter. */
  const letters = Array.from({ length: 12_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  });
  const long = `${example}\n${letters.join('')}`;

  it('is kept in this browser, and shared as a file', async () => {
    await show('/open/');
    await paste(long);
    await waitFor(() => expect(location.hash).toMatch(/^#kept=/));
    await user.click(await within(outcome()).findByRole('link', { name: 'Show the bracket' }));
    await user.click(await screen.findByRole('button', { name: 'Share' }));
    expect(await screen.findByRole('button', { name: 'Save the text' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
  });
});
