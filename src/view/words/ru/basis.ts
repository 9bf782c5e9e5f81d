/** What the way of a decision is known from, to stand behind it. */
export const basis: Readonly<Record<'rules' | 'source' | 'record', string>> = {
  rules: ' (вывод из регламента)',
  source: ' (по второму источнику)',
  record: '',
};
