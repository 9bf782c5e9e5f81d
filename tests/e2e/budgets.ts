/**
 * What the first page may weigh, in kB of 1000 bytes: all that is fetched until it is alive and nothing more comes.
 * Text is counted as gzip leaves it, fonts as they are. What a reader's pointer, focus or scrolling asks for later is
 * not counted. Of the scripts React takes 68 and TanStack Query 8.
 */
export const budgets = { script: 100, stylesheet: 10, font: 45, document: 25 } as const;
