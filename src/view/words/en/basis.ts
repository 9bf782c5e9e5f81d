/** What the way of a decision is known from, in English, to stand behind it. */
export const basis: Readonly<Record<'rules' | 'source' | 'record', string>> = {
  rules: ' (inferred from the rules)',
  source: ' (a second source)',
  record: '',
};
