import type { Issue } from '../../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup } from '../model/cup.ts';
import { fault } from './fault.ts';

/**
 * Checks that every fact points home: each `source` anywhere in a cup names a second source, but for the record's own;
 * each of `line` and `lines` is a line of the record, once in its list; each reason rests on a line or names its
 * source. Visits every field once, in the order of the file.
 */
export function checkHomes(cup: Cup, { sources }: Ids): Issue[] {
  const issues: Issue[] = [];
  const last = cup.record.lines.length;
  const expected = `a line from 1 to ${last}`;
  /** The keys that lead to the visited field. They are joined only where there is a fault. */
  const way: (string | number)[] = [];

  const report = (key: string | number, found: string, wanted: string): void => {
    issues.push(fault([...way, key].join('.'), found, wanted));
  };

  const checkSource = (key: string | number, id: string): void => {
    const isRecord = way.length === 1 && way[0] === 'record';
    const wanted = isRecord ? 'record' : 'second';
    const kind = sources.get(id);
    if (!kind) report(key, id, 'the id of a source');
    else if (kind !== wanted) report(key, id, `the id of a ${wanted} source`);
  };

  const visit = (key: string | number, value: unknown, field: string): void => {
    if (typeof value === 'object' && value !== null) {
      way.push(key);
      if (isList(value)) visitList(value, field);
      else if (isRecord(value)) visitFields(value);
      way.pop();
    } else if (field === 'source') {
      if (typeof value === 'string') checkSource(key, value);
    } else if (field === 'line' || field === 'lines') {
      if (typeof value === 'number' && value > last) report(key, String(value), expected);
    }
  };

  const checkReason = ({ kind, lines, source }: Readonly<Record<string, unknown>>): void => {
    const isCited = kind === 'source' || kind === 'rules';
    if (isCited && source === undefined) report('source', 'nothing', 'the id of a source');
    if (!isCited && source !== undefined)
      report('source', 'a source', 'none but for "source" and "rules"');
    if (!isCited && Array.isArray(lines) && lines.length === 0)
      report('lines', 'nothing', 'a line of the record');
  };

  const visitList = (list: readonly unknown[], field: string): void => {
    if (field === 'lines' && list.length > 1) issues.push(...checkOnce(list, way));
    for (let index = 0; index < list.length; index += 1) visit(index, list[index], field);
  };

  const visitFields = (fields: Readonly<Record<string, unknown>>): void => {
    if ('kind' in fields && 'lines' in fields) checkReason(fields);
    // `Object.entries` would allocate a pair for each field of the cup.
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
