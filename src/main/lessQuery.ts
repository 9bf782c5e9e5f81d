/**
 * Stands for what TanStack Query brings along for pages that change something on a server, or that load a list page by
 * page: 1.9 kB of a first page that does neither. `vite.config.ts` puts it in their place.
 */

/** A cache of changes that is always empty. */
export class MutationCache {
  readonly clear = (): void => {};
  readonly findAll = (): readonly [] => [];
  readonly resumePausedMutations = (): Promise<void> => Promise.resolve();
}

/** Throws: there are no lists that are loaded page by page. */
export function infiniteQueryBehavior(): never {
  throw new Error('left out of this page by vite.config.ts');
}

export { infiniteQueryBehavior as hasNextPage, infiniteQueryBehavior as hasPreviousPage };
