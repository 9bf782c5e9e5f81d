import type { RecordSyntax } from './syntax.ts';

/** What a line that is not blank was read as. */
export type LineOwner =
  | 'title'
  | 'infobox'
  | 'field'
  | 'round'
  | 'date'
  | 'tie'
  | 'scorers'
  | 'skipped';

/** What each line of a record became, by line number; a blank line has no owner. */
export const lineOwners = (syntax: RecordSyntax): ReadonlyMap<number, LineOwner> => {
  const owners = new Map<number, LineOwner>();
  const own = ({ type, line }: { readonly type: LineOwner; readonly line: number }): void => {
    owners.set(line, type);
  };
  if (syntax.title) own({ type: 'title', line: syntax.title.line });
  if (syntax.infobox !== undefined) own({ type: 'infobox', line: syntax.infobox });
  syntax.fields.forEach(own);
  for (const round of syntax.rounds) {
    own(round);
    for (const tie of round.ties) {
      if (tie.date) own(tie.date);
      own(tie);
      tie.scorers.forEach(own);
    }
  }
  syntax.skipped.forEach(own);
  return owners;
};
