import { faultAt, type Reading } from '../finding.ts';
import { mergeScorers, type ScorerEntry } from '../mergeScorers.ts';
import { quote } from '../quote.ts';
import type { Minute, ScorerNode } from '../syntax.ts';
import { fieldsOf, isTrue, itemsOf, nameOf, numberOf, type Fields } from './fieldsOf.ts';
import type { JsonNode } from './readJson.ts';

const goalExample = 'a goal such as {"name": "A", "minute": 45, "offset": 2}';

/** A minute is a number, with `offset`, or a text such as "90+6". */
const minuteOf = (goal: Fields): Minute | undefined => {
  const printed = goal.get('minute')?.value;
  const text = printed && 'word' in printed ? printed.word.text : '';
  const [, regular, behind] = /^(\d{1,3})['′’]?(?:\s?\+\s?(\d{1,2})['′’]?)?$/u.exec(text) ?? [];
  const added = Number(behind ?? numberOf(goal.get('offset')?.value) ?? 0);
  const minute = Number(regular);
  if (!(minute >= 1 && minute <= 150 && added <= 60)) return undefined;
  const penalty = isTrue(goal.get('penalty')?.value);
  return { minute, ...(added > 0 && { added }), ...(penalty && { penalty }) };
};

const readGoal = (node: JsonNode): ScorerEntry | undefined => {
  const goal = fieldsOf(node);
  const name = nameOf(node);
  const minute = minuteOf(goal);
  if (!name || (goal.has('minute') && !minute)) return undefined;
  const ownGoal = isTrue((goal.get('owngoal') ?? goal.get('own_goal'))?.value);
  return { name, ownGoal, minutes: minute ? [minute] : [], goals: 1 };
};

/** Reads the list `goals1` or `goals2`; own goals stand with the side that gains by them. */
export const parseGoals = (list: JsonNode | undefined): Reading<readonly ScorerNode[]> => {
  const goals: ScorerEntry[] = [];
  for (const node of itemsOf(list)) {
    const goal = readGoal(node);
    const place = nameOf(node) ?? { text: '', line: node.line, column: 1 };
    if (!goal) return { fault: faultAt(place, quote(place.text), goalExample) };
    goals.push(goal);
  }
  return { node: mergeScorers(goals) };
};
