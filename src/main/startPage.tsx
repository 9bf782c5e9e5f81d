import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { cupQuery } from '../view/data/useCup.ts';
import { loadPart } from '../view/loadPart.ts';
import { withoutBase } from '../view/navigate.ts';
import { readPlace } from '../view/place.ts';
import { Root } from '../view/Root.tsx';
import { showNotice } from './showNotice.tsx';

/** React draws again by itself what it could not draw in pieces; nothing is amiss on screen. */
const mention = (fault: unknown): void =>
  console.warn(fault, fault instanceof Error ? fault.cause : undefined);

/**
 * Brings the page to life. Where it was drawn for this very address it stays on screen, and is taken over once its
 * cup is there; should the cup not come, it stays readable beside a notice. Anywhere else it is drawn here.
 */
export function startPage(page: HTMLElement): void {
  const client = new QueryClient();
  const path = withoutBase(location.pathname);
  const drawn = page.dataset['path'] === path ? path : undefined;
  const tree = <Root client={client} path={drawn} />;
  if (drawn === undefined) createRoot(page, { onRecoverableError: mention }).render(tree);
  else void wake(page, client, drawn, tree);
}

async function wake(
  page: HTMLElement,
  client: QueryClient,
  path: string,
  tree: React.ReactNode,
): Promise<void> {
  const place = readPlace(path, import.meta.env.VITE_DEFAULT_CUP);
  const { cup } = place;
  const query = cupQuery(cup);
  // Were a part still missing, what is drawn in its place would go until it comes. Below the overview it waits.
  const part = place.view === 'bracket' ? undefined : loadPart(place);
  await Promise.all([client.prefetchQuery(query), part]);
  const { error } = client.getQueryState(query.queryKey) ?? {};
  if (error)
    showNotice(cup, error, () =>
      client.resetQueries(query).then(() => wake(page, client, path, tree)),
    );
  else hydrateRoot(page, tree, { onRecoverableError: (fault) => console.error(fault) });
}
