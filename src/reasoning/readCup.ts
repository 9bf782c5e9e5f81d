import * as v from 'valibot';
import { Cup } from '../cup/model/cup.ts';
import { shapeFaults } from '../cup/gate/shapeFaults.ts';
import { isFault } from '../issue.ts';
import type { Form } from '../parser/form.ts';
import { parse, type Parsed } from '../parser/parse.ts';
import { readLines, type ReadLines } from '../parser/readLines.ts';
import { Annotations } from './annotations.ts';
import { reason, type Contradictions, type Reasoned } from './reason.ts';

/** A cup or not, with all issues; the form that the text was taken for, and which of its lines became something. */
export type ReadCup = Reasoned & { readonly form: Form; readonly lines: ReadLines };

/**
 * A cup from the text of its record and the content of its annotation file (any value; it is checked here). All
 * issues come back, the parser's first; with a fault among them there is no cup. Never throws.
 */
export const readCup = (id: string, text: string, annotations: unknown): ReadCup =>
  readParsed(id, parse(text), annotations, 'refused');

/** The same from a text that is already parsed. */
export function readParsed(
  id: string,
  parsed: Parsed,
  annotations: unknown,
  contradictions: Contradictions,
): ReadCup {
  const { form, syntax, issues } = parsed;
  const about = { form, lines: readLines(syntax) };
  const notes = v.safeParse(Annotations, annotations);
  const faults = notes.success ? [] : shapeFaults(Annotations, notes.issues, 'annotations');
  const found = [...issues, ...faults];
  if (!notes.success || found.some(isFault)) return { ...about, issues: found };
  const slips = issues.filter(({ kind }) => kind === 'slip');
  const { cup, issues: reasoned } = reason(id, syntax, slips, notes.output, contradictions);
  // The data set is compared by its text: its fields stand in the schema's order, whatever order they were found in.
  return { ...about, ...(cup && { cup: v.parse(Cup, cup) }), issues: [...found, ...reasoned] };
}
