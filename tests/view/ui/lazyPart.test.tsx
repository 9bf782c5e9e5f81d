// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyPart } from '../../../src/view/ui/lazyPart.tsx';
import { render } from '../render.tsx';

type Name = { readonly name: string };
const Greeting = ({ name }: Name) => <p>Hello {name}</p>;

/** Shows a part beside another, with what its loading comes to each time that it is asked for. */
async function showPart(...loads: (() => Promise<typeof Greeting>)[]) {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // No host answers here either: a real question would take as long as the machine likes.
  vi.stubGlobal('fetch', fail);
  const load = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
  for (const each of loads) load.mockImplementationOnce(each);
  const Part = lazyPart(load);
  await act(async () => {
    render(
      <>
        <h1>Still here</h1>
        <Suspense fallback="on its way">
          <Part name="Ada" />
        </Suspense>
      </>,
    );
  });
  return load;
}

const fail = () => Promise.reject(new TypeError('Failed to fetch'));
const click = () => act(async () => void fireEvent.click(screen.getByRole('button')));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('lazyPart', () => {
  it('shows the part once it is loaded, and loads it once', async () => {
    const load = await showPart();
    expect(document.body).toHaveTextContent('Hello Ada');
    expect(load).toHaveBeenCalledOnce();
  });

  it('shows nothing of it before', async () => {
    await showPart(() => new Promise(() => {}));
    expect(document.body).toHaveTextContent('on its way');
  });

  it('says that it could not be loaded, and leaves what else is shown', async () => {
    const load = await showPart(fail);
    expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
    expect(screen.getByRole('heading')).toHaveTextContent('Still here');
    expect(load).toHaveBeenCalledOnce();
  });

  it('loads it anew on a retry, as often as it takes', async () => {
    const load = await showPart(fail, fail);
    await click();
    expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
    await click();
    expect(document.body).toHaveTextContent('Hello Ada');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('says while it loads anew that it does', async () => {
    await showPart(fail, () => new Promise(() => {}));
    await click();
    expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
    expect(screen.getByRole('button')).toHaveTextContent('Trying again …');
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });
});
