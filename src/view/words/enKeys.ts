/** The words of the list of keys, in English: how each is written, and what it does. */
export const enKeys = {
  name: (key: string) =>
    ({ ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' })[key] ?? key,
  does: {
    next: 'to the tie that the winner played next',
    feeder: 'back to the tie a team came from',
    up: 'to the tie above in the round',
    down: 'to the tie below in the round',
    first: 'to the first tie of the round',
    last: 'to the last tie of the round',
    open: 'opens the tie',
    escape: 'puts out the light, then closes the tie',
    letters: 'find a team by the first letters of its name',
    search: 'searches teams, scorers, ties and rounds',
    help: 'shows these keys',
  },
} as const;
