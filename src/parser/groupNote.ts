import { noteAt, type Finding } from './finding.ts';
import { quote } from './quote.ts';
import type { GroupNode } from './syntax.ts';

/** Says that the lines of a group are left out. */
export const groupNote = ({ name, lines }: GroupNode): Finding =>
  noteAt(
    name,
    `${quote(name.text)} with ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`,
    'a round; a group is left out',
  );
