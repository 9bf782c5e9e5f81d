import { useState } from 'react';
import { useTheme } from './useTheme.ts';
import { useMedia } from '../ui/useMedia.ts';
import { useWords } from '../words/useWords.ts';

/** A switch between dark and light colours. Set to the system's own, the page follows the system again. Tells where the browser does not keep the choice. */
export function ThemeSwitch() {
  const words = useWords();
  const [theme, choose] = useTheme();
  const [isKept, setKept] = useState(true);
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const shown = theme === 'system' ? system : theme;
  const other = shown === 'dark' ? 'light' : 'dark';
  return (
    <>
      <button
        type="button"
        aria-pressed={shown === 'dark'}
        onClick={() => setKept(choose(other === system ? 'system' : other))}
        className="grid size-11 place-items-center rounded-full border border-line pointer-fine:md:size-9 print:hidden"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-ink">
          <path
            d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5v11a5.5 5.5 0 0 1 0-11Z"
            fillRule="evenodd"
          />
        </svg>
        <span className="sr-only">{words.darkTheme}</span>
      </button>
      <output className="max-w-64 text-sm leading-tight text-muted empty:hidden print:hidden">
        {isKept ? '' : words.errors.notKept}
      </output>
    </>
  );
}
