import type { Issue } from '../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';

/**
 * Whether every fact points home: each `source` anywhere in a cup names a listed one, and each of `line` and `lines`
 * a line that the record has, each once in its list.
 */
export function checkHomes(cup: Cup, { sources }: Ids): Issue[] {
  const issues: Issue[] = [];
  const last = cup.record.lines.length;
  const visit = (value: unknown, field: string, place: string): void => {
    if (field === 'source' && typeof value === 'string') {
      if (!sources.has(value)) issues.push(fault(place, value, 'the id of a source'));
    } else if ((field === 'line' || field === 'lines') && typeof value === 'number') {
      if (value > last) issues.push(fault(place, String(value), `a line from 1 to ${last}`));
    } else if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      if (isList && field === 'lines') issues.push(...checkOnce(value, place));
      for (const [key, item] of Object.entries(value)) {
        visit(item, isList ? field : key, place ? `${place}.${key}` : key);
      }
    }
  };
  visit(cup, '', '');
  return issues;
}

const checkOnce = (lines: readonly unknown[], place: string): Issue[] =>
  lines.flatMap((line, index) =>
    typeof line === 'number' && lines.indexOf(line) < index
      ? [fault(`${place}.${index}`, String(line), 'a line that stands once')]
      : [],
  );
