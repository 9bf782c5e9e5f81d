import { inLanguage } from '../address/language.ts';
import { href } from '../address/navigate.ts';
import { OPENED } from '../address/opened.ts';
import { useWords } from '../words/useWords.ts';

/** The way to the page where one opens a cup; on narrow screens the overview has it alone. */
export function OpenLink() {
  const words = useWords();
  return (
    <a
      href={href(inLanguage(`/${OPENED}/`, words.language))}
      title={words.opening.title}
      className="grid size-9 place-items-center rounded-full border border-line text-muted hover:text-ink max-xl:hidden print:hidden"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 fill-none stroke-current stroke-[1.5]"
      >
        <path d="M1.5 13V3h4l1.5 2h7.5v8ZM8 11.5v-4M6 9.5h4" />
      </svg>
      <span className="sr-only">{words.opening.title}</span>
    </a>
  );
}
