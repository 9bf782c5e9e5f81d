import type { Issue } from '../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';

/**
 * Whether every fact points home: each `source` anywhere in a cup names a listed one, and each of `line` and `lines`
 * a line that the record has.
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
      for (const [key, item] of Object.entries(value)) {
        visit(item, isList ? field : key, place ? `${place}.${key}` : key);
      }
    }
  };
  visit(cup, '', '');
  return issues;
}
