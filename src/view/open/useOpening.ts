import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { inLanguage } from '../address/language.ts';
import { changeAddress, navigate, useOpened, writeAddress } from '../address/navigate.ts';
import { OPENED, TEXT_PLACE } from '../address/opened.ts';
import { useWords } from '../words/useWords.ts';
import { readingQuery, remember, textQuery } from './openedText.ts';

/** A text is read, and stands in the address, after a pause in typing of so many milliseconds. */
const PAUSE = 300;

/** The text of the address, or as it is typed, and what it says. */
export function useOpening() {
  const { language } = useWords();
  const client = useQueryClient();
  const opened = useOpened();
  const recalled = useQuery(textQuery(opened));
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string }>();
  // What was typed over another text is left behind with it, as by Back.
  const draft = typed?.over === opened ? typed.text : undefined;
  const text = draft ?? (opened === '' ? '' : (recalled.data ?? ''));
  const settled = useSettled(text, draft === undefined);
  const reading = useQuery(readingQuery(settled));

  useEffect(() => {
    if (draft === undefined || draft !== settled) return undefined;
    const typing = new AbortController();
    const putInAddress = async (): Promise<void> => {
      const next = await remember(client, settled, opened);
      if (typing.signal.aborted) return;
      setTyped(undefined);
      const path = next === '' ? `/${OPENED}/` : `/${OPENED}/${TEXT_PLACE}/`;
      const parts = { path: inLanguage(path, language), search: '', hash: '' };
      changeAddress(writeAddress(parts, next), { replace: true });
    };
    void putInAddress();
    return () => typing.abort();
  }, [client, draft, settled, opened, language]);

  /** Opens a text at its bracket. */
  const open = async (whole: string): Promise<void> => {
    const next = await remember(client, whole);
    const parts = { path: inLanguage(`/${OPENED}/`, language), search: '', hash: '' };
    navigate(writeAddress(parts, next));
  };
  return {
    opened,
    text,
    isLost: opened !== '' && recalled.isError,
    reading: reading.data,
    /** The same, or of the state before while a later one is typed and read. */
    lastReading: useLast(reading.data, text),
    isReading: reading.isFetching,
    /** True until the text of a link is read for the first time. */
    isComing: draft === undefined && (recalled.isLoading || reading.isLoading),
    problem: reading.error ?? undefined,
    type: (next: string) => setTyped({ text: next, over: opened }),
    open: (whole: string) => void open(whole),
    read: () => void reading.refetch(),
    stop: () => void client.cancelQueries({ queryKey: readingQuery(settled).queryKey }),
  };
}

/** A text once it has stayed as it is for a while, or at once. */
function useSettled(text: string, isAtOnce: boolean): string {
  const [settled, setSettled] = useState(text);
  if (isAtOnce && settled !== text) setSettled(text);
  useEffect(() => {
    if (isAtOnce) return undefined;
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, isAtOnce]);
  return isAtOnce ? text : settled;
}

/** The last value there was; none for a blank text. */
function useLast<Value>(value: Value | undefined, text: string): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  if (text.trim() === '') return undefined;
  return value ?? last;
}
