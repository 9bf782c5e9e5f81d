import type { Report } from './finding.ts';
import type { Line } from './line.ts';
import type { RecordSyntax } from './syntax.ts';

/** A way to write a cup down. */
export type Form = 'record' | 'football-txt' | 'openfootball-json' | 'wikitext';

/** What a form makes of a text: its tree but for the lines themselves, and for those that became nothing. */
export type Claimed = Omit<RecordSyntax, 'lines' | 'skipped'>;

/**
 * Reads the lines of a text that are not blank. What it cannot read it reports, with its place; it never throws, and its
 * time is linear in the text.
 */
export type ParseForm = (lines: readonly Line[], report: Report) => Claimed;
