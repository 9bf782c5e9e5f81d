import * as v from 'valibot';
import { Cup } from '../cup/cup.ts';
import { shapeFaults } from '../cup/shapeFaults.ts';
import { isFault } from '../issue.ts';
import { parse } from '../parser/parse.ts';
import { Annotations } from './annotations.ts';
import { reason, type Reasoned } from './reason.ts';

/**
 * A cup from the text of its record and the content of its annotation file (any value; it is checked here). All
 * issues come back, the parser's first; with a fault among them there is no cup. Never throws.
 */
export function readCup(id: string, text: string, annotations: unknown): Reasoned {
  const { syntax, issues } = parse(text);
  const notes = v.safeParse(Annotations, annotations);
  const faults = notes.success ? [] : shapeFaults(Annotations, notes.issues, 'annotations');
  const found = [...issues, ...faults];
  if (!notes.success || found.some(isFault)) return { issues: found };
  const slips = issues.filter(({ kind }) => kind === 'slip');
  const { cup, issues: reasoned } = reason(id, syntax, slips, notes.output);
  // The data set is compared by its text: its fields stand in the schema's order, whatever order they were found in.
  return { ...(cup && { cup: v.parse(Cup, cup) }), issues: [...found, ...reasoned] };
}
