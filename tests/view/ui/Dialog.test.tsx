// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Dialog } from '../../../src/view/ui/Dialog.tsx';
import { usePageKey } from '../../../src/view/ui/usePageKey.ts';
import { stubDialog } from '../stubDialog.ts';
import { render } from '../render.tsx';

function Page() {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isThere, setIsThere] = useState(true);
  usePageKey('/', () => setIsOpen(true));
  return (
    <>
      <button ref={button} type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      <main tabIndex={-1}>{isThere && <a href="/somewhere/">Somewhere</a>}</main>
      {isOpen && (
        <Dialog opener={button} onClose={() => setIsOpen(false)} aria-label="Talk">
          <input aria-label="Field" />
          <form method="dialog">
            <button type="submit">Close</button>
          </form>
          <button type="button" onClick={() => setIsThere(false)}>
            Take away
          </button>
        </Dialog>
      )}
    </>
  );
}

const user = userEvent.setup();
const dialog = () => screen.queryByRole('dialog');
const isClosed = () => waitFor(() => expect(dialog()).toBeNull());

beforeAll(stubDialog);
beforeEach(() => void render(<Page />));
afterEach(cleanup);

describe('a dialog', () => {
  it('opens with a key of the page and takes the focus', async () => {
    await user.keyboard('/');
    expect(dialog()).toHaveAccessibleName('Talk');
    expect(screen.getByLabelText('Field')).toHaveFocus();
  });

  it('gives the focus back to what had it', async () => {
    screen.getByRole('link', { name: 'Somewhere' }).focus();
    await user.keyboard('/');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await isClosed();
    expect(screen.getByRole('link', { name: 'Somewhere' })).toHaveFocus();
  });

  it('gives the focus to its button where nothing had it', async () => {
    await user.keyboard('/');
    await user.keyboard('{Escape}');
    await isClosed();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('gives the focus to the page where what had it is gone', async () => {
    screen.getByRole('link', { name: 'Somewhere' }).focus();
    await user.keyboard('/');
    await user.click(screen.getByRole('button', { name: 'Take away' }));
    await user.keyboard('{Escape}');
    await isClosed();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('closes when Back leads away from the page below', async () => {
    history.pushState(null, '', '/next/');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    history.back();
    await isClosed();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('leaves its key to a field', async () => {
    await user.keyboard('/');
    await user.keyboard('a/b');
    expect(screen.getByLabelText('Field')).toHaveValue('a/b');
  });
});
