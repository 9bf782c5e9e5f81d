import { check } from '../../../src/cup/gate/check.ts';
import { layBracket } from '../../../src/layout/bracket/layBracket.ts';
import { cupOf } from '../cupsOf.ts';

/** Milliseconds of CPU of each try: to read a cup's JSON, to check what was read, and to lay out its bracket. */
export type NodeTimes = {
  readonly parse: readonly number[];
  readonly check: readonly number[];
  readonly lay: readonly number[];
};

const METRICS = { cardWidth: 172, cardHeight: 51, columnGap: 22, rowGap: 10, headHeight: 60 };

/** Measures all three by turns, so many times; the first time the code is cold. */
export function measureNode(teams: number, times: number): NodeTimes {
  const text = JSON.stringify(cupOf(teams));
  const took = { parse: [] as number[], check: [] as number[], lay: [] as number[] };
  for (let index = 0; index < times; index += 1) {
    const data: unknown = timed(took.parse, () => JSON.parse(text));
    const checked = timed(took.check, () => check(data));
    if (!checked.ok) throw new Error('a generated cup passes the gate');
    timed(took.lay, () => layBracket(checked.value.rounds, METRICS));
  }
  return took;
}

function timed<T>(took: number[], act: () => T): T {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  took.push((user + system) / 1000);
  return result;
}
