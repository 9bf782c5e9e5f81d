import { useEffect, useState } from 'react';

/** The largest file that is read, in bytes: the longest cups have a hundredth of it. */
const LARGEST = 4_000_000;

/** Whether something is dragged over the page, and whether a file was too large to read. */
export type FileDrop = {
  readonly isOver: boolean;
  readonly isTooLarge: boolean;
  readonly take: (file: File) => void;
};

/** Opens what is dropped anywhere on the page, a file or a text, and a file that is chosen. */
export function useFileDrop(open: (text: string) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (file: File): void => {
    setTooLarge(file.size > LARGEST);
    if (file.size <= LARGEST) void file.text().then(open);
  };
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      // A text that is dropped into a field goes where it is dropped.
      if (!file && (event.target instanceof HTMLTextAreaElement || text === '')) return;
      event.preventDefault();
      if (file) take(file);
      else open(text);
    };
    const on = new AbortController();
    const { signal } = on;
    window.addEventListener('dragover', hover, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => on.abort();
  });
  return { isOver, isTooLarge, take };
}
