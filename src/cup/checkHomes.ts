import type { Issue } from '../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';

/**
 * Whether every fact points home: each `source` anywhere in a cup names a listed one, and each of `line` and `lines`
 * a line that the record has, each once in its list. Visits every field once, in the order of the file.
 */
export function checkHomes(cup: Cup, { sources }: Ids): Issue[] {
  const issues: Issue[] = [];
  const last = cup.record.lines.length;
  const expected = `a line from 1 to ${last}`;
  /** The keys that lead to what is visited: put into words only where something is wrong, as most fields are right. */
  const way: (string | number)[] = [];

  const report = (key: string | number, found: string, wanted: string): void => {
    issues.push(fault([...way, key].join('.'), found, wanted));
  };

  const visit = (key: string | number, value: unknown, field: string): void => {
    if (typeof value === 'object' && value !== null) {
      way.push(key);
      if (isList(value)) visitList(value, field);
      else if (isRecord(value)) visitFields(value);
      way.pop();
    } else if (field === 'source') {
      if (typeof value === 'string' && !sources.has(value))
        report(key, value, 'the id of a source');
    } else if (field === 'line' || field === 'lines') {
      if (typeof value === 'number' && value > last) report(key, String(value), expected);
    }
  };

  const visitList = (list: readonly unknown[], field: string): void => {
    if (field === 'lines' && list.length > 1) issues.push(...checkOnce(list, way));
    for (let index = 0; index < list.length; index += 1) visit(index, list[index], field);
  };

  const visitFields = (fields: Readonly<Record<string, unknown>>): void => {
    // To make a pair of each field, as `Object.entries` does, takes longer than to look at them.
    for (const key in fields) visit(key, fields[key], key);
  };

  visitFields(cup);
  return issues;
}

const isList = (value: object): value is readonly unknown[] => Array.isArray(value);

const isRecord = (value: object): value is Readonly<Record<string, unknown>> => !isList(value);

function checkOnce(lines: readonly unknown[], way: readonly (string | number)[]): Issue[] {
  const seen = new Set<unknown>();
  return lines.flatMap((line, index) => {
    const isNew = typeof line !== 'number' || !seen.has(line);
    seen.add(line);
    const place = [...way, index].join('.');
    return isNew ? [] : [fault(place, String(line), 'a line that stands once')];
  });
}
