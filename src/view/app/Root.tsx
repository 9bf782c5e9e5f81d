import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './App.tsx';
import { StaticPath } from '../address/navigate.ts';
import type { Words } from '../words/en/en.ts';
import { WordsContext } from '../words/useWords.ts';

type Props = {
  readonly words: Words;
  readonly client: QueryClient;
  /** The path that the page is prerendered for; undefined where it is rendered in the browser alone. */
  readonly path: string | undefined;
};

/** The root of the React tree: prerendering and hydration must use the same one. */
export const Root = ({ words, client, path }: Props) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <StaticPath value={path}>
        <WordsContext value={words}>
          <App />
        </WordsContext>
      </StaticPath>
    </QueryClientProvider>
  </StrictMode>
);
