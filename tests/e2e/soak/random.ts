/** Numbers from 0 to below 1 that a seed settles: the same seed gives the same row. */
export type Random = () => number;

/** A row of numbers that looks like chance (mulberry32). */
export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, each as likely as another. */
export function pickOne<Each>(random: Random, all: readonly Each[]): Each {
  const picked = all[Math.floor(random() * all.length)];
  if (picked === undefined) throw new Error('there is nothing to pick from');
  return picked;
}
