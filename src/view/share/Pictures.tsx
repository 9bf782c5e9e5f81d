import { useMemo, useState } from 'react';
import type { Theme } from '../../picture/colours.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { Choices } from './Choices.tsx';
import { toDataUrl } from './drawPng.ts';
import { picturesOf } from './picturesOf.ts';
import { SavePicture } from './SavePicture.tsx';
import type { Shared } from './sharedOf.ts';
import { shownTheme } from './shownTheme.ts';

const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];

/** The pictures of what is shared: which one and in which colours, how it looks, and its files. */
export function Pictures({ shared }: { readonly shared: Shared }) {
  const words = useWords();
  const { share } = words;
  const index = useCupIndex();
  const choices = useMemo(() => picturesOf(index, shared, words), [index, shared, words]);
  const [chosen, setChosen] = useState(0);
  const [theme, setTheme] = useState(shownTheme);
  const choice = choices[chosen];
  const picture = useMemo(() => choice?.draw(theme), [choice, theme]);
  if (!choice || !picture) return null;
  return (
    <section aria-labelledby="share-picture" className="mt-4">
      <h3 id="share-picture" className="text-sm font-winner">
        {share.picture}
      </h3>
      <Choices
        name={share.picture}
        labels={choices.map(({ label }) => label)}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Choices
        name={share.colours}
        labels={THEMES.map((each) => share.theme[each])}
        chosen={THEMES.indexOf(theme)}
        onChoose={(at) => setTheme(THEMES[at] ?? theme)}
      />
      <img
        src={toDataUrl(picture)}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        className="mt-1 max-h-72 w-auto max-w-full rounded-lg border border-line"
      />
      <SavePicture
        // What was said of another picture is not said of this one.
        key={choice.file + theme}
        picture={picture}
        file={theme === 'dark' ? `${choice.file}-dark` : choice.file}
      />
    </section>
  );
}
