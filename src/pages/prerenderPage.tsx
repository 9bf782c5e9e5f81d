import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import type { Cup } from '../cup/model/cup.ts';
import { cupQuery } from '../view/data/useCup.ts';
import { Root } from '../view/app/Root.tsx';
import type { Words } from '../view/words/en/en.ts';
import { readHtml } from './html.ts';

/** A prerendered page: its title, and the HTML of its body. */
export type Prerendered = { readonly title: string; readonly body: string };

/**
 * Prerenders the page of a path in a language, with all its lazy parts, of a cup or of none. Rejects where a component
 * throws.
 */
export async function prerenderPage(
  cup: Cup | undefined,
  path: string,
  words: Words,
): Promise<Prerendered> {
  const client = new QueryClient();
  if (cup) client.setQueryData(cupQuery(cup.id).queryKey, cup);
  const faults: unknown[] = [];
  const { prelude } = await prerender(
    <Root words={words} client={client} path={path} />,
    // Otherwise large parts come last, with an inline script that moves them to their place.
    { progressiveChunkSize: Infinity, onError: (fault) => void faults.push(fault) },
  );
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw new Error(`${path} cannot be prerendered`, { cause: faults[0] });
  return liftTitle(html, path);
}

/** Takes out the title, which React puts first; it belongs in the head. */
function liftTitle(html: string, path: string): Prerendered {
  const [whole, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  if (whole === undefined || title === undefined) throw new Error(`${path} has no title`);
  return { title: readHtml(title), body: html.replace(whole, '') };
}
