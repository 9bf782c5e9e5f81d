import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Reading } from '../../cup/model/reading.ts';
import { newKey } from '../address/historyEntry.ts';
import { decodeText, encodeText } from './codec.ts';
import { keepCup, readKept } from './keptCups.ts';
import { readInWorker, type ReadingProblem } from './readInWorker.ts';

/** The longest text in a link, in characters as it stands there: mail and chat programs cut longer ones. */
export const LONGEST = 8000;

/*
 * The text of an opened cup stands in each of its addresses. So reload, Back and a link in another tab need nothing
 * else, no storage of a browser and no server. Only a text too long for a link is named there by its key in storage.
 */

/** The query for the text that the address of an opened cup names, see `Address`. */
export const textQuery = (opened: string) =>
  queryOptions({
    queryKey: ['opened', opened],
    queryFn: () => recall(opened),
    enabled: opened !== '',
    ...forever,
  });

/** The query for what a text says; a blank one is not read. */
export const readingQuery = (text: string) =>
  queryOptions<Reading, ReadingProblem>({
    queryKey: ['reading', text],
    queryFn: ({ signal }) => readInWorker(text, signal),
    enabled: text.trim() !== '',
    ...forever,
  });

const forever = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
} as const;

/** The key in storage that an address names; none where it holds the text itself. */
export const keyOf = (opened: string): string | undefined => /^kept=(.+)$/.exec(opened)?.[1];

/** The text as it stands in the address or in storage, still encoded. */
export const codeOf = (opened: string): string | undefined =>
  /^text=(.*)$/.exec(opened)?.[1] ?? readKept().find(({ key }) => key === keyOf(opened))?.code;

async function recall(opened: string): Promise<string> {
  const code = codeOf(opened);
  if (code === undefined) throw new Error(`this browser keeps no ${opened}`);
  return decodeText(code);
}

/**
 * Makes the `opened` of an address for a text; an empty one for a blank text. One too long for a link takes the place of
 * that at `before`, of which it is a later state.
 */
export async function remember(client: QueryClient, text: string, before = ''): Promise<string> {
  if (text.trim() === '') return '';
  const code = await encodeText(text);
  const opened = code.length <= LONGEST ? `text=${code}` : `kept=${keepLong(code, keyOf(before))}`;
  client.setQueryData(textQuery(opened).queryKey, text);
  return opened;
}

/** Where storage is refused, the key names the text for as long as the page is open. */
const keepLong = (code: string, before: string | undefined): string =>
  keepCup({ name: '', teams: 0, code, opened: Date.now() }, before) ?? before ?? newKey();
