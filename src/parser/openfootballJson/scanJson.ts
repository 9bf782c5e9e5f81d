import { faultAt, type Finding } from '../finding.ts';
import { placeAt, squeeze, type Line } from '../line.ts';
import { quote } from '../quote.ts';
import type { Word } from '../syntax.ts';

/** A piece of JSON and where it stands; that of a string begins behind its quotation mark. */
export type JsonToken = {
  readonly kind: 'sign' | 'string' | 'number' | 'literal';
  readonly word: Word;
};

const piece =
  /\s*(?:(?<sign>[{}[\],:])|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(?<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<literal>true|false|null))\s*/iuy;

const kinds = ['sign', 'string', 'number', 'literal'] as const;

const toToken = (line: Line, { groups = {}, index, 0: all }: RegExpExecArray): JsonToken[] => {
  const kind = kinds.find((each) => groups[each] !== undefined);
  const printed = kind && groups[kind];
  if (kind === undefined || printed === undefined) return [];
  const start = index + all.length - all.trimStart().length;
  if (kind !== 'string') return [{ kind, word: { text: printed, ...placeAt(line, start) } }];
  // The pattern lets nothing through that this refuses.
  const text = squeeze(String(JSON.parse(printed)));
  return [{ kind, word: { text, ...placeAt(line, start + 1) } }];
};

/** Takes lines of JSON apart; what is none is a fault. */
export const scanJson = (lines: readonly Line[]): readonly JsonToken[] | Finding => {
  const tokens: JsonToken[] = [];
  for (const line of lines) {
    for (let at = 0; at < line.text.length;) {
      piece.lastIndex = at;
      const found = piece.exec(line.text);
      if (!found) {
        if (line.text.slice(at).trim() === '') break;
        return faultAt(placeAt(line, at), quote(line.text.slice(at).trim()), 'JSON');
      }
      tokens.push(...toToken(line, found));
      at += found[0].length;
    }
  }
  return tokens;
};
