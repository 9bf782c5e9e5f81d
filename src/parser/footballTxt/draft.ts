import { faultAt, type Report } from '../finding.ts';
import { quote } from '../quote.ts';
import type {
  DateNode,
  FixtureNode,
  Outcome,
  ScorerNode,
  ScorersNode,
  TieNode,
} from '../syntax.ts';
import { isNobody } from './parseGoals.ts';
import type { Item } from './parseItems.ts';
import type { MatchLine } from './parseMatch.ts';
import type { Remark } from './parseRemark.ts';

/** A match being read: its line, its day, and what stands below it. */
export type Draft = {
  node: Exclude<MatchLine, { type: 'bye' }>;
  readonly date?: DateNode;
  scorers: readonly ScorersNode[];
  readonly also: number[];
};

const pairOf = (items: readonly Item[], kind: Item['kind']) =>
  items.flatMap((item) => (item.kind === kind && 'pair' in item ? item.pair : []))[0];

/** An outcome with what a remark below the match adds; a walkover takes no more than who won. */
const addItems = (outcome: Outcome, items: readonly Item[]): Outcome => {
  if (outcome.kind === 'walkover') return outcome;
  const [shootout, aggregate] = [pairOf(items, 'shootout'), pairOf(items, 'aggregate')];
  const [note] = items.flatMap((item) => (item.kind === 'note' ? item.note : []));
  const extraTime = outcome.extraTime || items.some(({ kind }) => kind === 'extra time');
  const { halfTime, ...told } = outcome;
  // Behind a score without extra time one pair is that at half-time; with it, it may as well be that after 90 minutes.
  const isOpen = extraTime && !outcome.extraTime;
  return {
    ...told,
    extraTime,
    ...(halfTime && (isOpen ? { earlier: halfTime } : { halfTime })),
    ...(shootout && { shootout }),
    ...(aggregate && { aggregate }),
    ...(note && { note }),
  };
};

const addWinner = (outcome: Outcome, { won, note, shootout }: Remark & { kind: 'won' }): Outcome =>
  outcome.kind === 'walkover'
    ? { ...outcome, won }
    : { ...outcome, won, ...(note && { note }), ...(shootout && { shootout }) };

/** A list in which nobody's goals are those of some of the others, who then may have scored any number. */
const share = (list: ScorersNode, names: string): ScorersNode => {
  // A name may itself end in "or", so that the text is not split.
  const isNamed = ({ name }: ScorerNode): boolean =>
    ` or ${names} or `.includes(` or ${name.text} or `);
  if (!list.scorers.some(isNamed)) return list;
  const scorers = list.scorers.filter((scorer) => !isNobody(scorer));
  return {
    ...list,
    scorers: scorers.map((scorer) => {
      const { count: _, ...open } = scorer;
      return isNamed(scorer) ? open : scorer;
    }),
  };
};

/** Adds a remark to the match above it. */
export const addRemark = (draft: Draft, remark: Remark): void => {
  if (remark.kind === 'one of')
    draft.scorers = draft.scorers.map((list) => share(list, remark.names));
  if (draft.node.type === 'fixture') return;
  const { outcome } = draft.node;
  if (remark.kind === 'won') draft.node = { ...draft.node, outcome: addWinner(outcome, remark) };
  if (remark.kind === 'items')
    draft.node = { ...draft.node, outcome: addItems(outcome, remark.items) };
};

/** A list of nobody is none. Beside names, goals of nobody would be theirs by the sum: they need a word on whose they are. */
const settle = (list: ScorersNode, report: Report): ScorersNode[] => {
  const nobody = list.scorers.find(isNobody);
  if (!nobody) return [list];
  if (!list.scorers.every(isNobody))
    report(
      faultAt(
        nobody.name,
        quote(nobody.name.text),
        'a name, or "[N.N. is A or B]" below the goals',
      ),
    );
  return [];
};

/** The match as it stands in the tree. */
export const toNode = (
  { node, date, scorers, also }: Draft,
  report: Report,
): TieNode | FixtureNode => {
  const more = { ...(date && { date }), ...(also.length > 0 && { also }) };
  if (node.type === 'fixture') return { ...node, ...more };
  return { ...node, ...more, scorers: scorers.flatMap((list) => settle(list, report)) };
};
