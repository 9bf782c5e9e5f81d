/**
 * Words that addresses use for something else: folders beside the cups', languages, and the views of a cup. No cup
 * and no round has one as its id.
 */
export const reserved = {
  cups: ['404', 'assets', 'cups', 'en', 'kk', 'open', 'ru'],
  rounds: ['checks', 'record', 'scorers', 'table', 'teams'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
