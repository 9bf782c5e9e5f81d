import { faultAt, type Finding } from '../finding.ts';
import { placeAt, wordAt, type Line } from '../line.ts';
import { quote } from '../quote.ts';
import type { Minute, Word } from '../syntax.ts';

/** A piece of a list of goals, in printed order. */
export type GoalToken =
  | { readonly kind: 'name'; readonly name: Word }
  | { readonly kind: 'minute'; readonly minute?: Minute }
  | { readonly kind: 'count'; readonly count: number; readonly ownGoal: boolean }
  | { readonly kind: 'penalty' | 'own goal' | 'next side' };

const minute = String.raw`(?<!\p{L})(?<minute>\d{1,3})(?:\s?\+\s?(?<added>\d{1,2}))?(?:['′’](?:\+(?<behind>\d{1,2})['′’]?)?)?`;
const pieces = new RegExp(
  [
    minute,
    String.raw`(?<unknown>\?['′’])`,
    String.raw`\((?<detail>[^()]{1,30})\)`,
    String.raw`(?<=[^\s,;]\s?)(?<word>pen\.?|o\.?g\.?|OG)(?=\s*(?:[,;(]|$))`,
    String.raw`(?<next>;)`,
    String.raw`\s+|,|[-–](?=\s*(?:;|$))`,
    String.raw`(?<name>[^\d,;()?]+)`,
  ].join('|'),
  'uy',
);

const isPlayed = ({ minute: regular, added = 1 }: Minute): boolean =>
  regular >= 1 && regular <= 150 && added >= 1 && added <= 60;

/** Reads `pen.`, `o.g.`, `2`, `2og` or `2 pen`, as they stand in brackets. */
const detailOf = (text: string): GoalToken[] | undefined => {
  const [, digits, word = ''] = /^(\d{1,2})?\s*(\D*)$/u.exec(text.trim()) ?? [];
  const isPenalty = /^(?:penalty|pen\.?|p\.?)$/iu.test(word);
  const ownGoal = /^(?:own goals?|o\.?\s?g\.?)$/iu.test(word);
  if (digits === undefined) {
    if (!isPenalty && !ownGoal) return undefined;
    return [{ kind: ownGoal ? 'own goal' : 'penalty' }];
  }
  const count = Number(digits);
  return count >= 1 && (word === '' || ownGoal || /^goals?$/iu.test(word))
    ? [{ kind: 'count', count, ownGoal }]
    : undefined;
};

const minuteOf = ({
  minute: regular,
  added,
  behind,
}: Readonly<Record<string, string | undefined>>) => {
  const stoppage = added ?? behind;
  const read = { minute: Number(regular), ...(stoppage && { added: Number(stoppage) }) };
  return isPlayed(read) ? [{ kind: 'minute' as const, minute: read }] : undefined;
};

const tokensOf = (line: Line, found: RegExpExecArray): readonly GoalToken[] | undefined => {
  const groups = found.groups ?? {};
  if (groups['minute'] !== undefined) return minuteOf(groups);
  if (groups['unknown'] !== undefined) return [{ kind: 'minute' }];
  const detail = groups['detail'] ?? groups['word'];
  if (detail !== undefined) return detailOf(detail);
  if (groups['next'] !== undefined) return [{ kind: 'next side' }];
  if (groups['name'] === undefined || groups['name'].trim() === '') return [];
  const name = wordAt(line, found.index, found.index + found[0].length);
  return /[^\p{P}\s]/u.test(name.text) ? [{ kind: 'name', name }] : undefined;
};

/** Takes a line of goals apart, without the brackets around the whole list; a piece that is none of a list is a fault. */
export const scanGoals = (line: Line): readonly GoalToken[] | Finding => {
  const tokens: GoalToken[] = [];
  for (let at = 0; at < line.text.length;) {
    pieces.lastIndex = at;
    const found = pieces.exec(line.text);
    const more = found && tokensOf(line, found);
    if (!found || !more)
      return faultAt(
        placeAt(line, at),
        quote(line.text.slice(at).trim()),
        'goals such as "C 9\', 36\' (pen.), D (2); E (o.g.)"',
      );
    tokens.push(...more);
    at += found[0].length;
  }
  return tokens;
};
