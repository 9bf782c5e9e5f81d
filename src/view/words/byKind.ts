import type { Decision } from '../../cup/model/tie.ts';

/** A text for each way in which a tie was decided. */
export type ByKind = Readonly<Record<Decision['kind'], string>>;
