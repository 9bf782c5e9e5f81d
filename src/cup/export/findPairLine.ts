import type { Cup } from '../model/cup.ts';
import type { Tie } from '../model/tie.ts';

/** The number of the line that pairs a tie's teams; of a tie printed otherwise, its first line. */
export function findPairLine({ record }: Pick<Cup, 'record'>, tie: Tie): number {
  const prints = (line: number, name: string) => record.lines[line - 1]?.includes(name) ?? false;
  const pair = tie.lines.find((line) => prints(line, tie.home.name) && prints(line, tie.away.name));
  return pair ?? tie.lines[0] ?? 1;
}
