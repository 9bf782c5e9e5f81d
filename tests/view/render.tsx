import { render as renderBare, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { en } from '../../src/view/words/en/en.ts';
import { WordsContext } from '../../src/view/words/useWords.ts';

/** What it stands around is in English. */
export const InEnglish = ({ children }: { readonly children: ReactNode }) => (
  <WordsContext value={en}>{children}</WordsContext>
);

/** Renders in English, as Testing Library does otherwise. */
export const render = (tree: ReactNode): RenderResult => renderBare(tree, { wrapper: InEnglish });
