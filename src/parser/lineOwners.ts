import type { FixtureNode, RecordSyntax, RoundNode, TieNode } from './syntax.ts';

/** What a line that is not blank was read as. */
export type LineOwner =
  | 'title'
  | 'infobox'
  | 'field'
  | 'round'
  | 'date'
  | 'tie'
  | 'fixture'
  | 'bye'
  | 'scorers'
  | 'group'
  | 'frame'
  | 'skipped';

type Own = (type: LineOwner, ...lines: readonly number[]) => void;

/** A form may have many things on one line: what is named last, owns it. */
const ownTie = (tie: TieNode | FixtureNode, own: Own): void => {
  for (const line of tie.also ?? []) own('tie', line);
  for (const { line } of Object.values(tie.about ?? {})) own('tie', line);
  if (tie.date) own('date', tie.date.line);
  own(tie.type, tie.home.line, tie.away.line, tie.line);
  if (tie.type === 'fixture') return;
  if (tie.outcome.kind === 'score') own('tie', ...(tie.outcome.also ?? []));
  for (const list of tie.scorers) {
    for (const { name } of list.scorers) own('scorers', name.line);
    own('scorers', list.line);
  }
};

const ownRound = ({ above, line, ties, fixtures, byes }: RoundNode, own: Own): void => {
  if (above) own('round', above.line);
  own('round', line);
  for (const tie of ties) ownTie(tie, own);
  for (const fixture of fixtures ?? []) ownTie(fixture, own);
  for (const bye of byes ?? []) own('bye', bye.line);
};

/** What each line of a record became, by line number; a blank line has no owner. */
export const lineOwners = (syntax: RecordSyntax): ReadonlyMap<number, LineOwner> => {
  const owners = new Map<number, LineOwner>();
  const own: Own = (type, ...lines) => {
    for (const line of lines) owners.set(line, type);
  };
  for (const line of syntax.frame ?? []) own('frame', line);
  for (const { line, lines } of syntax.groups ?? [])
    for (const at of [line, ...lines]) own('group', at);
  if (syntax.title) own('title', syntax.title.line);
  if (syntax.infobox !== undefined) own('infobox', syntax.infobox);
  for (const { line } of syntax.fields) own('field', line);
  for (const round of syntax.rounds) ownRound(round, own);
  for (const { line } of syntax.skipped) own('skipped', line);
  return owners;
};
