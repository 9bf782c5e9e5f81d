import { posix } from 'node:path';

/** Whether a specifier names a file of this repository rather than a package. */
export const isLocal = (specifier: string): boolean => /^[./]/.test(specifier);

/** The file that a local specifier names, as a path from the repository's root. */
export const resolveFrom = (path: string, specifier: string): string => {
  // Vite reads `/x` from the root, and `?raw` and the like are no part of the path.
  const target = specifier.replace(/\?.*$/, '');
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target);
};

/** `bracket` for `src/view/bracket/window/a.ts`; nothing for a file that stands in the room itself. */
export const folderOf = (path: string): string | undefined =>
  /^src\/[^/]+\/([^/]+)\//.exec(path)?.[1];

/** `view` for `src/view/app.tsx`, `main` for `src/main.tsx`; nothing for what lies outside `src`. */
export const roomOf = (path: string): string | undefined => /^src\/([^/.]+)/.exec(path)?.[1];
