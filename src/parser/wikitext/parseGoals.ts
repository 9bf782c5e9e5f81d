import { faultAt, type Reading } from '../finding.ts';
import { mergeScorers, type ScorerEntry } from '../mergeScorers.ts';
import { quote } from '../quote.ts';
import type { Minute, ScorerNode, Word } from '../syntax.ts';
import { argumentsOf, readTemplate, type Range, type Template } from './readTemplate.ts';
import { render } from './render.ts';
import type { Source } from './toSource.ts';

const goalExample = 'goals such as "*[[A]] {{goal|43||62|pen.}}"';

/** `45+2` with what stands behind it: nothing, `pen.` or `o.g.`; undefined for anything else. */
const minuteOf = (
  printed: string,
  note: string,
): (Minute & { readonly ownGoal: boolean }) | undefined => {
  const [, regular, behind] = /^(\d{1,3})['′’]?(?:\s?\+\s?(\d{1,2}))?['′’]?$/u.exec(printed) ?? [];
  const minute = Number(regular);
  const added = Number(behind ?? 0);
  const isPenalty = /^p(?:en)?\.?$/iu.test(note);
  const ownGoal = /^o\.?\s?g\.?$/iu.test(note);
  if (!(minute >= 1 && minute <= 150 && added <= 60)) return undefined;
  if (note !== '' && !isPenalty && !ownGoal) return undefined;
  return {
    minute,
    ...(added > 0 && { added }),
    ...(isPenalty && { penalty: true as const }),
    ownGoal,
  };
};

/** `{{goal|43||62|pen.}}`: minutes, each with what was special about it. */
const minutesOf = (source: Source, template: Template) => {
  const { ordered } = argumentsOf(source.text, template);
  const texts = ordered.map((part) => render(source, part).text);
  const goals = texts.flatMap((text, index) =>
    index % 2 === 0 && (text !== '' || index === 0) ? [minuteOf(text, texts[index + 1] ?? '')] : [],
  );
  return goals.every((goal) => goal !== undefined) ? goals : undefined;
};

const nameIn = (source: Source, range: Range): Word => {
  const seen = render(source, range);
  const [lead = ''] = /^[*,;:\s]+/u.exec(seen.text) ?? [];
  return {
    ...seen,
    column: seen.column + lead.length,
    text: seen.text.slice(lead.length).replace(/[,;:\s]+$/u, ''),
  };
};

const entriesOf = (
  name: Word,
  goals: readonly (Minute & { readonly ownGoal: boolean })[],
): ScorerEntry[] =>
  goals.map(({ ownGoal, ...minute }) => ({ name, ownGoal, minutes: [minute], goals: 1 }));

const goal = /\{\{\s*(?:goal|pengoal|own ?goal)\s*\|/giu;

/** Reads `goals1` or `goals2`: names, each with a `{{goal}}` behind it. Own goals stand with the side that gains by them. */
export const parseGoals = (source: Source, range: Range): Reading<readonly ScorerNode[]> => {
  const entries: ScorerEntry[] = [];
  const fail = (at: number): Reading<never> => {
    const seen = render(source, { start: at, end: range.end });
    return { fault: faultAt(seen, quote(seen.text), goalExample) };
  };
  let from = range.start;
  const starts = source.text.slice(range.start, range.end).matchAll(goal);
  for (const { index } of starts) {
    const template = readTemplate(source.text, range.start + index, range.end);
    if (!template) break;
    const name = nameIn(source, { start: from, end: template.start });
    const minutes = minutesOf(source, template);
    if (name.text === '' || !minutes) return fail(from);
    entries.push(...entriesOf(name, minutes));
    from = template.end;
  }
  const rest = nameIn(source, { start: from, end: range.end });
  return rest.text === '' ? { node: mergeScorers(entries) } : fail(from);
};
