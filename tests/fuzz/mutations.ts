import { hostileTexts } from './hostileTexts.ts';
import { cut, type Node, nodesOf, pickOf, put } from './nodes.ts';

/** Changes a JSON in place, at a spot and in a way that two numbers pick. */
export type Mutate = (data: object, at: number, how: number) => void;

const numbers = [0, -1, 0.5, 2, 100, 151, 1e4, 1e9, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, 5e-324];
const others = [null, true, false, 0, 7, '', 'text', [], [null], {}, [[[[]]]], { id: 'a' }];
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'key'];
const slugs = ['constructor', 'tostring', 'valueof', '0', '1e9', 'x'.repeat(2000), 'a-b', 'final'];
const days = ['1992-02-31', '0000-01-01', '0050-05-05', '9999-12-31', '1992-8-8', '+010000-01-01'];

const isId = ({ value }: Node): boolean =>
  typeof value === 'string' && /^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(value);

const isName = ({ key, path }: Node): boolean =>
  /^(name|title|printed|read|licence|today|text)$/.test(key) || /(lines|ru|kk)\.\d+$/.test(path);

/** Whether a node may be put elsewhere without making the file much larger. */
const isSmall = (value: unknown): boolean => JSON.stringify(value).length < 5000;

const change = (
  data: object,
  at: number,
  suits: (node: Node) => boolean,
  to: (node: Node) => unknown,
): void => {
  const node = pickOf(nodesOf(data).filter(suits), at);
  if (node) put(node, to(node));
};

const is =
  (type: string) =>
  ({ value }: Node): boolean =>
    typeof value === type;

const isList = ({ value }: Node): boolean => Array.isArray(value);

/** Puts another thing's id in the place of one everywhere: what is whole stays whole. */
const rename: Mutate = (data, at, how) => {
  const all = nodesOf(data).filter(isId);
  const old = pickOf(
    all.filter(({ key, path }) => key === 'id' && /^(teams|players|sources)\./.test(path)),
    at,
  )?.value;
  for (const node of all) if (node.value === old) put(node, pickOf(slugs, how));
};

/** Puts a hostile text into every name at once, or into every one of a kind. */
const nameAll: Mutate = (data, at, how) => {
  const all = nodesOf(data).filter((node) => isName(node) && is('string')(node));
  const key = pickOf(['', 'name', 'printed', 'today'], at);
  for (const [index, node] of all.entries()) {
    if (!key || node.key === key) put(node, pickOf(hostileTexts, how + (at % 2) * index));
  }
};

/** Lets a list hold its own entries again, in another order, or many times. */
const relist: Mutate = (data, at, how) =>
  change(data, at, isList, ({ value }) => {
    const list: unknown[] = Array.isArray(value) ? value : [];
    const ways = [[], list.toReversed(), [...list, ...list], list.slice(1), [...list, null]];
    return structuredClone(pickOf(ways, how));
  });

/** Every way of breaking a cup's JSON, by name. */
export const mutations: Readonly<Record<string, Mutate>> = {
  remove: (data, at) => {
    const node = pickOf(nodesOf(data), at);
    if (node) cut(node);
  },
  swapType: (data, at, how) =>
    change(
      data,
      at,
      () => true,
      () => structuredClone(pickOf(others, how)),
    ),
  number: (data, at, how) => change(data, at, is('number'), () => pickOf(numbers, how)),
  name: (data, at, how) => change(data, at, isName, () => pickOf(hostileTexts, how)),
  text: (data, at, how) => change(data, at, is('string'), () => pickOf(hostileTexts, how)),
  day: (data, at, how) =>
    change(
      data,
      at,
      ({ key }) => key === 'day',
      () => pickOf(days, how),
    ),
  dangle: (data, at, how) => change(data, at, isId, () => pickOf(['nobody', 'a/b', ...slugs], how)),
  /** Another id of the same file, and so also cycles, twins, and ties that feed themselves. */
  cross: (data, at, how) =>
    change(
      data,
      at,
      isId,
      ({ value }) =>
        pickOf(
          nodesOf(data).filter(
            (node) =>
              isId(node) && String(node.value).includes('/') === String(value).includes('/'),
          ),
          how,
        )?.value,
    ),
  /** Another part of the same file, of whatever form. */
  graft: (data, at, how) =>
    change(
      data,
      at,
      () => true,
      () =>
        structuredClone(
          pickOf(
            nodesOf(data).filter(({ value }) => isSmall(value)),
            how,
          )?.value,
        ),
    ),
  key: (data, at, how) => {
    const owner = pickOf(
      nodesOf(data).filter(({ value }) => typeof value === 'object' && value !== null),
      at,
    )?.value;
    if (typeof owner === 'object' && owner !== null && !Array.isArray(owner)) {
      put({ owner, key: pickOf(keys, how) ?? '' }, { id: 'polluted', hostile: 1 });
    }
  },
  rename,
  nameAll,
  relist,
};
