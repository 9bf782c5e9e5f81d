/** The words of the list of keys, in English: how each is written, and what it does. */
export const keyList = {
  name: (key: string) =>
    ({
      ' ': 'Space',
      ArrowRight: '→',
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      Escape: 'Esc',
    })[key] ?? key,
  does: {
    next: 'to the match that the winner played next',
    feeder: 'back to the match a team came from',
    up: 'to the match above in the round',
    down: 'to the match below in the round',
    first: 'to the first match of the round',
    last: 'to the last match of the round',
    open: 'opens the match',
    escape: 'clears the highlight, then closes the match',
    letters: 'finds a team by the first letters of its name',
    search: 'searches teams, scorers, matches and rounds',
    help: 'shows these keys',
  },
};
