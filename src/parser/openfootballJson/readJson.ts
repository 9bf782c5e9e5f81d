import { faultAt, type Finding } from '../finding.ts';
import type { Line } from '../line.ts';
import { quote } from '../quote.ts';
import type { Word } from '../syntax.ts';
import { scanJson, type JsonToken } from './scanJson.ts';

/** A member of an object: its name as printed, and its value. */
export type JsonMember = { readonly key: Word; readonly value: JsonNode };

/** A value of JSON with the lines on which it begins and ends. */
export type JsonNode = { readonly line: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string' | 'number' | 'literal'; readonly word: Word }
);

/** Nothing of openfootball's is as deep; the stack of a hostile text would be. */
const DEEPEST = 20;

type Reader = { readonly tokens: readonly JsonToken[]; at: number };

const signAt = ({ tokens, at }: Reader): string => {
  const token = tokens[at];
  return token?.kind === 'sign' ? token.word.text : '';
};

/** Takes the sign if it stands there. */
const take = (reader: Reader, sign: string): boolean => {
  const is = signAt(reader) === sign;
  if (is) reader.at += 1;
  return is;
};

const misfit = ({ tokens, at }: Reader, expected: string): Finding => {
  const { word } = tokens[at] ?? tokens.at(-1) ?? { word: { text: '', line: 1, column: 1 } };
  return faultAt(word, tokens[at] ? quote(word.text) : 'the end of the text', expected);
};

/** What stands between an opening sign and its closing one, with commas between. */
const readList = <Node>(
  reader: Reader,
  close: string,
  readOne: () => Node | Finding,
): { readonly nodes: Node[]; readonly end: number } | Finding => {
  const nodes: Node[] = [];
  const end = reader.tokens[reader.at];
  if (take(reader, close)) return { nodes, end: end?.word.line ?? 1 };
  do {
    const node = readOne();
    if (isFinding(node)) return node;
    nodes.push(node);
  } while (take(reader, ','));
  const last = reader.tokens[reader.at];
  return last && take(reader, close)
    ? { nodes, end: last.word.line }
    : misfit(reader, `"," or "${close}"`);
};

/** Whether something was not read. */
export const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'found' in value;

const readMember = (reader: Reader, depth: number): JsonMember | Finding => {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'string') return misfit(reader, 'a name in quotation marks');
  reader.at += 1;
  if (!take(reader, ':')) return misfit(reader, '":"');
  const value = readNode(reader, depth);
  return isFinding(value) ? value : { key: token.word, value };
};

const readNode = (reader: Reader, depth: number): JsonNode | Finding => {
  const token = reader.tokens[reader.at];
  if (!token || depth > DEEPEST) return misfit(reader, 'a value that is not so deep');
  const { line } = token.word;
  if (take(reader, '{')) {
    const list = readList(reader, '}', () => readMember(reader, depth + 1));
    return isFinding(list) ? list : { kind: 'object', line, end: list.end, members: list.nodes };
  }
  if (take(reader, '[')) {
    const list = readList(reader, ']', () => readNode(reader, depth + 1));
    return isFinding(list) ? list : { kind: 'array', line, end: list.end, items: list.nodes };
  }
  if (token.kind === 'sign') return misfit(reader, 'a value');
  reader.at += 1;
  return { kind: token.kind, line, end: line, word: token.word };
};

/** Reads lines of JSON as a tree that knows where each value stands, or tells where they are none. */
export const readJson = (lines: readonly Line[]): JsonNode | Finding => {
  const tokens = scanJson(lines);
  if (isFinding(tokens)) return tokens;
  const reader: Reader = { tokens, at: 0 };
  const root = readNode(reader, 0);
  if (isFinding(root) || reader.at === tokens.length) return root;
  return misfit(reader, 'the end of the text');
};
