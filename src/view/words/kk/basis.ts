/** What the way of a decision is known from, to stand behind it. */
export const basis: Readonly<Record<'rules' | 'source' | 'record', string>> = {
  rules: ' (ережеден шығарылған)',
  source: ' (екінші дереккөз бойынша)',
  record: '',
};
