import type { PageName } from './place.ts';
import { latePart, type LatePart } from './trouble/latePart.tsx';

/** A page that takes the bracket's place, loaded when it is asked for. */
export type Page = { readonly name: PageName; readonly Content: LatePart<object> };

/** All such pages, in the order of the menu. */
export const pages: readonly Page[] = [
  {
    name: 'table',
    Content: latePart(async () => (await import('./table/TablePage.tsx')).TablePage),
  },
  {
    name: 'record',
    Content: latePart(async () => (await import('./record/RecordPage.tsx')).RecordPage),
  },
  {
    name: 'checks',
    Content: latePart(async () => (await import('./checks/ChecksPage.tsx')).ChecksPage),
  },
];

/** The page of a view; none where the view is beside the bracket. */
export const findPage = (view: string): Page | undefined => pages.find(({ name }) => name === view);
