type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Makes of a method one that counts its steps. */
type Counting = (method: Method, add: (steps: number) => void) => Method;

const isMethod = (value: unknown): value is Method => typeof value === 'function';
const isFound = (value: unknown): value is RegExpExecArray => Array.isArray(value);

/** A method that goes through all of a list or text. */
const byLength: Counting = (method, add) =>
  function (...given) {
    add(1 + (Array.isArray(this) ? this.length : String(this).length));
    return Reflect.apply(method, this, given);
  };

/** A method that calls back: one that finds early does not look at all. */
const byCalls: Counting = (method, add) =>
  function (call, ...more) {
    if (!isMethod(call)) return Reflect.apply(method, this, [call, ...more]);
    const counted: Method = function (...given) {
      add(1);
      return Reflect.apply(call, this, given);
    };
    return Reflect.apply(method, this, [counted, ...more]);
  };

const byOne: Counting = (method, add) =>
  function (...given) {
    add(1);
    return Reflect.apply(method, this, given);
  };

/** `exec` looks at a text from where it starts to the end of what it finds. */
const byLetters: Counting = (method, add) =>
  function (text, ...more) {
    if (!(this instanceof RegExp)) return Reflect.apply(method, this, [text, ...more]);
    const start = this.lastIndex;
    const found = Reflect.apply(method, this, [text, ...more]);
    const end = this.sticky ? start : String(text).length;
    add(1 + Math.max(0, (isFound(found) ? found.index + found[0].length : end) - start));
    return found;
  };

/** What goes through a list, a map or a text: where it stands, its names, and how it is counted. */
const watched: readonly (readonly [place: object | null, names: string, counting: Counting])[] = [
  [
    Array.prototype,
    'every filter find findIndex findLast flatMap forEach map reduce some sort toSorted',
    byCalls,
  ],
  [
    Array.prototype,
    'concat flat includes indexOf join lastIndexOf reverse slice splice toReversed toSpliced unshift with',
    byLength,
  ],
  [
    String.prototype,
    'includes indexOf match matchAll normalize replace replaceAll search split toLowerCase trim',
    byLength,
  ],
  [RegExp.prototype, 'exec', byLetters],
  [Reflect.getPrototypeOf([].values()), 'next', byOne],
  [Reflect.getPrototypeOf(new Map().values()), 'next', byOne],
  [Reflect.getPrototypeOf(new Set().values()), 'next', byOne],
];

/**
 * How many steps lists, maps and texts take while something runs: one for each item that is gone through, for each call
 * back, and for each letter that is looked at. It is the same on every machine, as no clock is. Not to be nested.
 */
export function countSteps(run: () => unknown): number {
  let count = 0;
  const add = (steps: number): void => {
    count += steps;
  };
  const methods = watched.flatMap(([place, names, counting]) =>
    names.split(' ').map((name) => {
      const own = place && Reflect.getOwnPropertyDescriptor(place, name);
      const method: unknown = own?.value;
      if (!place || !own || !isMethod(method)) throw new Error(`there is no method ${name}`);
      return { place, name, own, counted: { ...own, value: counting(method, add) } };
    }),
  );
  try {
    for (const { place, name, counted } of methods) Reflect.defineProperty(place, name, counted);
    count = 0;
    run();
    return count;
  } finally {
    for (const { place, name, own } of methods) Reflect.defineProperty(place, name, own);
  }
}
