import type { Issue } from '../../issue.ts';

/** The line of the text that an issue stands at, from 1; none for one about a field of the cup. */
export function issueLine({ place }: Issue): number | undefined {
  const [, line] = /^record:(\d+)/.exec(place) ?? [];
  return line === undefined ? undefined : Number(line);
}
