/** The languages of the page, by their codes in BCP 47; addresses without a code are in the first. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const;

export type Language = (typeof LANGUAGES)[number];
