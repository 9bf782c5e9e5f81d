/**
 * A value in which each list of `lines` names a line once. Some forms of a record put many things on one line, even a
 * whole cup; what is reasoned from two of them rests on one line then.
 */
export function nameLinesOnce<Value>(value: Value): Value;
export function nameLinesOnce(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => nameLinesOnce(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === 'lines' && isNumbers(field) ? [...new Set(field)] : nameLinesOnce(field),
    ]),
  );
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');
