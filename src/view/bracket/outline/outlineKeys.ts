/** How far a key on the outline leads: in windows across and down, or to an end of the bracket. */
export type Move = { readonly across?: number; readonly down: number };

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: { down: -0.8 },
  ArrowDown: { down: 0.8 },
  ArrowLeft: { across: -0.5, down: 0 },
  ArrowRight: { across: 0.5, down: 0 },
  PageUp: { down: -8 },
  PageDown: { down: 8 },
  Home: { down: -Infinity },
  End: { down: Infinity },
};

/** What a key does on the outline, by `KeyboardEvent.key`; nothing for others. Down leads down, as on the page. */
export const moveOf = (key: string): Move | undefined => moves[key];
