import type { Word } from '../syntax.ts';
import type { JsonMember, JsonNode } from './readJson.ts';

/** The members of an object by name; of one that stands twice, the last. */
export type Fields = ReadonlyMap<string, JsonMember>;

/** The members of an object; none of anything else. */
export const fieldsOf = (node: JsonNode | undefined): Fields =>
  new Map(node?.kind === 'object' ? node.members.map((member) => [member.key.text, member]) : []);

/** The items of an array; none of anything else. */
export const itemsOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.kind === 'array' ? node.items : [];

/** A text, or the name of an object: teams and rounds are given as either. */
export const nameOf = (node: JsonNode | undefined): Word | undefined => {
  if (node?.kind === 'string') return node.word.text === '' ? undefined : node.word;
  const name = fieldsOf(node).get('name')?.value;
  return name?.kind === 'string' && name.word.text !== '' ? name.word : undefined;
};

/** A whole number from 0, given as one or as a text. */
export const numberOf = (node: JsonNode | undefined): number | undefined => {
  const text = node?.kind === 'number' || node?.kind === 'string' ? node.word.text : '';
  return /^\d{1,3}$/u.test(text) ? Number(text) : undefined;
};

/** Whether a value is `true`. */
export const isTrue = (node: JsonNode | undefined): boolean =>
  node?.kind === 'literal' && node.word.text === 'true';
