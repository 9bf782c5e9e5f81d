const WIDTH = 110;

/**
 * A value as JSON for people: what fits in a line stands in one, the rest is indented by two spaces. The same value
 * always gives the same text, which ends with a line break. Fields that are `undefined` are left out.
 */
export const writeJson = (value: unknown): string => `${write(value, '')}\n`;

function write(value: unknown, indent: string): string {
  const line = JSON.stringify(value) ?? 'null';
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH)
    return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item: unknown) => write(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}
