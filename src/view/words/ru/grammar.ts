import { joinList } from '../grammar.ts';
import { isolate } from '../isolate.ts';

/** A noun behind a number: 1 гол, 2 гола, 5 голов. */
export type Noun = readonly [one: string, few: string, many: string];

export const GOAL: Noun = ['гол', 'гола', 'голов'];
export const MATCH: Noun = ['матч', 'матча', 'матчей'];
export const SCORER: Noun = ['автор', 'автора', 'авторов'];

const rules = new Intl.PluralRules('ru');

/** The form of a noun behind a whole number. */
export function formOf(count: number, [one, few, many]: Noun): string {
  const rule = rules.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

/** `1 гол`, `2 гола`, `5 голов`. */
export const plural = (count: number, noun: Noun): string => `${count} ${formOf(count, noun)}`;

/** `a`, `a и b`, `a, b и c`. */
export const list = (items: readonly string[], last: 'и' | 'или' = 'и'): string =>
  joinList(items, last);

/** How many, where it may be open: `2`, `1 или 2`, `от 2 до 4`. */
export const range = ({ least, most }: { least: number; most: number }): string =>
  least === most
    ? `${least}`
    : most - least === 1
      ? `${least} или ${most}`
      : `от ${least} до ${most}`;

/** `2 гола`, `1 или 2 гола`, `от 2 до 4 голов`. */
export function rangeOf(count: { least: number; most: number }, noun: Noun): string {
  const { least, most } = count;
  const [, genitiveOfOne, genitive] = noun;
  if (most - least < 2) return `${range(count)} ${formOf(most, noun)}`;
  return `${range(count)} ${rules.select(most) === 'one' ? genitiveOfOne : genitive}`;
}

/** A round within a sentence: in lower case where its name is Russian, which makes the accusative equal. */
export const inSentence = (round: string): string =>
  isolate(/^[А-ЯЁ]/.test(round) ? round.slice(0, 1).toLowerCase() + round.slice(1) : round);

/** `в финал`, `во второй раунд`. */
export const into = (round: string): string =>
  `${/^в[тс]/i.test(round) ? 'во' : 'в'} ${inSentence(round)}`;

/** A name or a text in quotes, isolated. */
export const quote = (name: string): string => `«${isolate(name)}»`;
