import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import type { Cup } from '../cup/cup.ts';
import { cupQuery } from '../view/data/useCup.ts';
import { Root } from '../view/Root.tsx';
import { readHtml } from './html.ts';

/** A page as it is before any script runs: its title, and what stands in the body. */
export type Drawn = { readonly title: string; readonly body: string };

/** Draws the page of a path, with all its lazily loaded parts. Rejects where drawing throws. */
export async function drawPage(cup: Cup, path: string): Promise<Drawn> {
  const client = new QueryClient();
  client.setQueryData(cupQuery(cup.id).queryKey, cup);
  const faults: unknown[] = [];
  const { prelude } = await prerender(
    <Root client={client} path={path} />,
    // Large parts would else come behind the page, with an inline script that puts them in place.
    { progressiveChunkSize: Infinity, onError: (fault) => void faults.push(fault) },
  );
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw new Error(`${path} cannot be drawn`, { cause: faults[0] });
  return liftTitle(html, path);
}

/** React puts a title first; it belongs into the head. */
function liftTitle(html: string, path: string): Drawn {
  const [whole, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  if (whole === undefined || title === undefined) throw new Error(`${path} has no title`);
  return { title: readHtml(title), body: html.replace(whole, '') };
}
