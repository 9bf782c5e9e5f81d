import type { Issue } from '../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';

/** The way to a field, from the field up: put into words only where something is wrong, as most fields are right. */
type Way = { readonly key: string; readonly above: Way | undefined };

const writeWay = ({ key, above }: Way): string => (above ? `${writeWay(above)}.${key}` : key);

/**
 * Whether every fact points home: each `source` anywhere in a cup names a listed one, and each of `line` and `lines`
 * a line that the record has, each once in its list.
 */
export function checkHomes(cup: Cup, { sources }: Ids): Issue[] {
  const issues: Issue[] = [];
  const last = cup.record.lines.length;
  const expected = `a line from 1 to ${last}`;
  const visit = (value: unknown, field: string, way: Way): void => {
    if (field === 'source' && typeof value === 'string') {
      if (!sources.has(value)) issues.push(fault(writeWay(way), value, 'the id of a source'));
    } else if ((field === 'line' || field === 'lines') && typeof value === 'number') {
      if (value > last) issues.push(fault(writeWay(way), String(value), expected));
    } else if (typeof value === 'object' && value !== null) visitAll(value, field, way);
  };
  const visitAll = (parent: object, field: string, above?: Way): void => {
    const isList = Array.isArray(parent);
    if (isList && field === 'lines' && above) issues.push(...checkOnce(parent, above));
    for (const [key, value] of Object.entries(parent)) {
      visit(value, isList ? field : key, { key, above });
    }
  };
  visitAll(cup, '');
  return issues;
}

const checkOnce = (lines: readonly unknown[], above: Way): Issue[] =>
  lines.flatMap((line, index) =>
    typeof line === 'number' && lines.indexOf(line) < index
      ? [fault(writeWay({ key: String(index), above }), String(line), 'a line that stands once')]
      : [],
  );
