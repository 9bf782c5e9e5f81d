import { inLanguage } from '../address/language.ts';
import { href } from '../address/navigate.ts';
import { useWords } from '../words/useWords.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** The head of a page that shows no cup: the way to the bracket, and the switches of the page. */
export function PlainHeader() {
  const words = useWords();
  return (
    <header className="flex min-h-13 items-center gap-x-3 border-b border-line bg-card px-4 md:min-h-15 md:px-5">
      <a
        href={href(inLanguage('/', words.language))}
        className="mr-auto inline-flex min-h-11 items-center text-xl font-winner"
      >
        {words.title([])}
      </a>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
