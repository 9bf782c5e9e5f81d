/** The sizes that both baselines draw with. */
export const CARD = { width: 180, height: 51, gap: 22, row: 61 };

/** Where a tie of a plain bracket stands. */
export const placeOf = (round, place) => ({
  x: round * (CARD.width + CARD.gap),
  y: ((place + 0.5) * 2 ** round - 0.5) * CARD.row,
});

/** The size of a plain bracket's drawing. */
export const sizeOf = (rounds) => ({
  width: rounds.length * (CARD.width + CARD.gap),
  height: rounds[0].length * CARD.row,
});
