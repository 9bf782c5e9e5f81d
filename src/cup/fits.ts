import type * as v from 'valibot';

type Fits = (value: unknown) => boolean;

/** A schema or an action of a schema's pipe, by what valibot has written into it. */
type Part = Readonly<Record<string, unknown>>;

/**
 * A quick look at the form of what was read from JSON. A yes means that the schema passes it too, and with no field too
 * many. A no says nothing; the schema itself then tells what is wrong, if anything. It would take several times as
 * long, as it makes a copy of every part.
 */
export function fits<S extends v.GenericSchema>(
  schema: S,
): (value: unknown) => value is v.InferOutput<S> {
  const test = fitsPart(schema);
  return (value): value is v.InferOutput<S> => test(value);
}

function fitsPart(part: unknown): Fits {
  if (!isPart(part)) return never;
  if (Array.isArray(part['pipe'])) return fitsAll(part['pipe'].map(fitsPart));
  return tests[String(part['type'])]?.(part) ?? never;
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const never: Fits = () => false;

const fitsAll =
  (all: readonly Fits[]): Fits =>
  (value) =>
    all.every((test) => test(value));

/** What is demanded of a value by each type of schema or action that a cup is described with. */
const tests: Readonly<Record<string, (part: Part) => Fits | undefined>> = {
  string: () => (value) => typeof value === 'string',
  number: () => (value) => typeof value === 'number' && !Number.isNaN(value),
  literal:
    ({ literal }) =>
    (value) =>
      value === literal,
  picklist: ({ options }) => {
    const allowed = new Set<unknown>(Array.isArray(options) ? options : []);
    return (value) => allowed.has(value);
  },
  optional: ({ wrapped, default: standIn }) => {
    const test = fitsPart(wrapped);
    return standIn === undefined ? (value) => value === undefined || test(value) : undefined;
  },
  array: ({ item }) => {
    const test = fitsPart(item);
    return (value) => Array.isArray(value) && value.every(test);
  },
  object: ({ entries }) => (isPart(entries) ? fitsObject(entries) : undefined),
  integer: () => Number.isInteger,
  min_value: ({ requirement }) => atLeast(requirement, (value) => value),
  max_value: ({ requirement }) => atLeast(-Number(requirement), (value) => -Number(value)),
  min_length: ({ requirement }) =>
    atLeast(requirement, (value) => (Array.isArray(value) ? value.length : undefined)),
  regex: matches,
  iso_date: matches,
};

function atLeast(least: unknown, measure: (value: unknown) => unknown): Fits {
  return (value) => {
    const size = measure(value);
    return typeof size === 'number' && typeof least === 'number' && size >= least;
  };
}

function matches({ requirement }: Part): Fits | undefined {
  if (!(requirement instanceof RegExp)) return undefined;
  return (value) => typeof value === 'string' && requirement.test(value);
}

function fitsObject(entries: Part): Fits {
  const fields = Object.entries(entries).map(([key, entry]) => ({ key, test: fitsPart(entry) }));
  return (value) => {
    if (!isPart(value)) return false;
    let known = 0;
    for (const { key, test } of fields) {
      const field = value[key];
      if (!test(field)) return false;
      if (field !== undefined) known += 1;
    }
    return known === Object.keys(value).length;
  };
}
