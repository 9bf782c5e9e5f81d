/** A stretch of a text. */
export type Range = { readonly start: number; readonly end: number };

/** `{{name|first|key=value}}`: its stretch, its name in lower case, and its parts between the bars. */
export type Template = Range & {
  readonly name: string;
  readonly parts: readonly Range[];
};

const sign = /\{\{|\}\}|\[\[|\]\]|\|/gu;

const nameOf = (text: string, { start, end }: Range): string =>
  text
    .slice(start, Math.min(end, start + 60))
    .replace(/[_\s]+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * Reads the template that begins at an index, up to a limit; undefined where it does not end. Bars within links and
 * within other templates part nothing.
 */
export const readTemplate = (text: string, start: number, limit: number): Template | undefined => {
  const parts: Range[] = [];
  let [depth, links, from] = [0, 0, start + 2];
  sign.lastIndex = start;
  for (let found = sign.exec(text); found && found.index < limit; found = sign.exec(text)) {
    const at = found.index;
    const [what] = found;
    if (what === '{{') depth += 1;
    else if (what === '[[') links += 1;
    else if (what === ']]') links = Math.max(0, links - 1);
    else if (what === '|' && depth === 1 && links === 0) {
      parts.push({ start: from, end: at });
      from = at + 1;
    } else if (what === '}}') {
      depth -= 1;
      if (depth > 0) continue;
      const [first, ...rest] = [...parts, { start: from, end: at }];
      return { start, end: at + 2, name: first ? nameOf(text, first) : '', parts: rest };
    }
  }
  return undefined;
};

/** The parts of a template that have a name, `key=value`, by it; and those that stand by their order. */
export const argumentsOf = (
  text: string,
  { parts }: Template,
): { readonly named: ReadonlyMap<string, Range>; readonly ordered: readonly Range[] } => {
  const named = new Map<string, Range>();
  const ordered: Range[] = [];
  for (const { start, end } of parts) {
    const key = /^\s*([\p{L}\d_ -]{1,30}?)\s*=/u.exec(text.slice(start, Math.min(end, start + 60)));
    if (key?.[1] === undefined) ordered.push({ start, end });
    else named.set(key[1].toLowerCase(), { start: start + key[0].length, end });
  }
  return { named, ordered };
};
