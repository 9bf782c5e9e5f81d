import { faultAt, type Finding, type Reading } from '../finding.ts';
import { placeAt, type Line } from '../line.ts';
import { mergeScorers, type ScorerEntry } from '../mergeScorers.ts';
import { quote } from '../quote.ts';
import type { Minute, Outcome, ScorerNode, ScorersNode, Word } from '../syntax.ts';
import { scanGoals, type GoalToken } from './scanGoals.ts';

/** A match that goals stand below. */
export type Scored = { readonly home: Word; readonly away: Word; readonly outcome: Outcome };

type Draft = {
  readonly name: Word;
  readonly minutes: Minute[];
  ownGoal: boolean;
  count: number;
  isOpen: boolean;
};

/** Whether a name in a list of scorers says that nobody knows who it was. */
export const isNobody = ({ name }: Pick<ScorerNode, 'name'>): boolean =>
  /^(?:n\.\s?n\.?|unknown)$/iu.test(name.text);

/** Adds a token to the scorer before it; false where it means nothing there. */
const take = (token: GoalToken, last: Draft | undefined): boolean => {
  if (token.kind === 'minute') {
    if (last && token.minute) last.minutes.push(token.minute);
    if (last) last.isOpen ||= !token.minute;
    if (last && !token.minute) last.count += 1;
    return last !== undefined;
  }
  if (token.kind === 'own goal' && last) last.ownGoal = true;
  if (token.kind === 'count' && last) {
    last.count += token.count;
    last.ownGoal ||= token.ownGoal;
  }
  if (token.kind !== 'penalty') return last !== undefined;
  const minute = last?.minutes.pop();
  return (
    minute !== undefined &&
    last !== undefined &&
    last.minutes.push({ ...minute, penalty: true }) > 0
  );
};

const toEntry = ({ name, minutes, ownGoal, count, isOpen }: Draft): ScorerEntry => {
  const timed = isOpen ? count + minutes.length : minutes.length;
  return { name, minutes, ownGoal, goals: timed || count };
};

/** Which sides the lists of a match belong to: one alone belongs to the only side that scored. */
const sidesOf = ({ outcome }: Scored, lists: number): readonly ('home' | 'away')[] => {
  if (lists > 1) return ['home', 'away'];
  if (outcome.kind === 'walkover') return [];
  const { home, away } = outcome.score;
  if (home > 0 && away > 0) return [];
  return [home > 0 ? 'home' : 'away'];
};

/** The drafts of each side, as semicolons part them. */
const draftsOf = (lines: readonly Line[]): Draft[][] | Finding => {
  const sides: Draft[][] = [[]];
  for (const line of lines) {
    const tokens = scanGoals(line);
    if ('kind' in tokens) return tokens;
    for (const token of tokens) {
      const side = sides.at(-1) ?? [];
      if (token.kind === 'next side') sides.push([]);
      else if (token.kind === 'name')
        side.push({ name: token.name, minutes: [], ownGoal: false, count: 0, isOpen: false });
      else if (!take(token, side.at(-1)))
        return faultAt(placeAt(line), quote(line.text.trim()), 'a name before its minutes');
    }
  }
  return sides;
};

/**
 * Reads the goals of a match, without the brackets around them: `A 9', 36' (pen.), B (2); C (o.g.)`, home before away, over
 * one line or several. Own goals stand with the side that gains by them.
 */
export const parseGoals = (
  lines: readonly Line[],
  match: Scored,
): Reading<readonly ScorersNode[]> => {
  const [first] = lines;
  const sides = draftsOf(lines);
  if ('kind' in sides) return { fault: sides };
  const names = sidesOf(match, sides.length);
  if (!first || sides.length > 2 || names.length === 0) {
    const place = first ? placeAt(first) : match.home;
    return {
      fault: faultAt(
        place,
        quote(first?.text.trim() ?? ''),
        'the goals of one side; then those of the other',
      ),
    };
  }
  return {
    node: sides.flatMap((drafts, index): ScorersNode[] => {
      const name = names[index];
      if (drafts.length === 0 || !name) return [];
      return [
        {
          type: 'scorers',
          line: first.number,
          team: match[name],
          scorers: mergeScorers(drafts.map(toEntry)),
        },
      ];
    }),
  };
};
