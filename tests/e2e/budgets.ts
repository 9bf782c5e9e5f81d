/**
 * What the first page may weigh, in kB of 1000 bytes: all that is fetched until every part of it is hydrated and nothing
 * more comes. Text is counted as gzip leaves it, fonts as they are. What a pointer on a link prefetches, and the map, which
 * loads when it is near, are not counted.
 *
 * The script is above the 125 kB that were planned, and the style above 10: D3 weighs 17 kB, of which its scales bring 13
 * with their colours and formats; a language weighs 12, TanStack Query 11, the check of every cup 8, and React 71.
 */
export const budgets = { script: 160, stylesheet: 12, font: 45, document: 25 } as const;
