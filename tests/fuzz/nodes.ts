/** A value that stands somewhere in a JSON: the object or list that holds it, its key there, and the dotted path. */
export type Node = {
  readonly owner: object;
  readonly key: string;
  readonly path: string;
  readonly value: unknown;
};

/** Every value within a JSON, in the order in which they stand; the whole itself is not among them. */
export function nodesOf(value: unknown, path = ''): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const place = path ? `${path}.${key}` : key;
    return [{ owner: value, key, path: place, value: item }, ...nodesOf(item, place)];
  });
}

/** Puts a value in place of a node, as an own property whatever its key. */
export const put = ({ owner, key }: Pick<Node, 'owner' | 'key'>, value: unknown): void => {
  Object.defineProperty(owner, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** Takes a node away: out of its list, or with its key. */
export function cut({ owner, key }: Node): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
}

/** The node that a number picks, the same for the same number; none of none. */
export const pickOf = <T>(list: readonly T[], number: number): T | undefined =>
  list[number % Math.max(1, list.length)];
