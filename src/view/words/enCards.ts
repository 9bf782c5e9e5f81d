/** The words of social cards, in English. */
export const enCards = {
  walkover: 'walkover: no score',
} as const;
