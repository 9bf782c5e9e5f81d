import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './view/App.tsx';
import { startFooting } from './view/footing.ts';
import { followLink } from './view/navigate.ts';
import { startTheme } from './view/useTheme.ts';
import './view/style.css';

startTheme();
startFooting();
document.addEventListener('click', followLink);

const page = document.getElementById('page');
if (!page) throw new Error('index.html has an element "page"');

createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
