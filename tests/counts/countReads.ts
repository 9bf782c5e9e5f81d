/** How often something looked into a value. */
export type Reads = { count: number };

/** A value that counts every look at a field of it or of anything in it, and at the list of its fields. */
export function countReads<T extends object>(value: T, reads: Reads): T {
  const seen = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const known = seen.get(inner) ?? new Proxy(inner, handler);
    seen.set(inner, known);
    return known;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key): unknown => {
      reads.count += 1;
      return wrap(Reflect.get(target, key));
    },
    ownKeys: (target) => {
      reads.count += 1;
      return Reflect.ownKeys(target);
    },
  };
  return new Proxy<T>(value, handler);
}

/** The number of fields of a value and of everything in it. */
export const countFields = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + countFields(inner), 1)
    : 1;
