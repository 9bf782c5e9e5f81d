/**
 * What the first page may weigh, in kB of 1000 bytes: all that is fetched until it is alive and nothing more comes.
 * Text is counted as gzip leaves it, fonts as they are. What a reader's pointer, focus or scrolling asks for later is
 * not counted. For scripts the goal is 100: React takes 69 of them and TanStack Query 10; what else is on the page at
 * first, the bracket, its keys and the search's field, stays 4 above it.
 */
export const budgets = { script: 104, stylesheet: 10, font: 45, document: 25 } as const;
