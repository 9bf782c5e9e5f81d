import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './App.tsx';
import { StaticPath } from './navigate.ts';

type Props = {
  readonly client: QueryClient;
  /** The path it is, or was, drawn for before any browser has it; none where it is drawn in the browser alone. */
  readonly path: string | undefined;
};

/** The whole page. What is drawn before any browser has it and what takes it over there must be this same tree. */
export const Root = ({ client, path }: Props) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <StaticPath value={path}>
        <App />
      </StaticPath>
    </QueryClientProvider>
  </StrictMode>
);
