import type { Form } from '../../src/parser/form.ts';

/** The folder of each form's cases, here as in `src/parser`. */
export const forms = {
  record: 'record',
  footballTxt: 'football-txt',
  openfootballJson: 'openfootball-json',
  wikitext: 'wikitext',
} as const satisfies Readonly<Record<string, Form>>;
