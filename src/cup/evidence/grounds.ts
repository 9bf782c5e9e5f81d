import type { Reason } from '../model/reason.ts';
import type { Grounds } from './statement.ts';

/** The lines, ascending, and the sources of some reasons, each once. */
export const groundsOf = (reasons: readonly Reason[]): Grounds => ({
  lines: [...new Set(reasons.flatMap(({ lines }) => lines))].toSorted((a, b) => a - b),
  sources: [...new Set(reasons.flatMap(({ source }) => source ?? []))],
});

/** The lines a reason rests on, and no source. */
export const onLines = (lines: readonly number[]): Grounds => ({ lines, sources: [] });

/** A source, and no line. */
export const fromSource = (source: string): Grounds => ({ lines: [], sources: [source] });

/** Whether a second source says so, not the record or what follows from it. */
export const isReported = ({ kind }: Reason): boolean => kind === 'source';

/** The kinds of some reasons, each once. */
export const kindsOf = (reasons: readonly Reason[]): Reason['kind'][] => [
  ...new Set(reasons.map(({ kind }) => kind)),
];
