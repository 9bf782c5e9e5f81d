import { slug } from '../cup/names/slug.ts';

/**
 * Gives each name an id of its own: the slugs of its parts, with `-2`, `-3` … behind them where an earlier name has
 * the same, or where it is `reserved`. Linear in the names, for no number is tried twice.
 */
export function makeIds(reserved: readonly string[] = []): (...parts: readonly string[]) => string {
  const taken = new Set(reserved);
  const numbers = new Map<string, number>();
  return (...parts) => {
    const plain = parts.map(slug).join('-');
    let number = numbers.get(plain) ?? 1;
    let id = number === 1 ? plain : `${plain}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${plain}-${number}`;
    }
    numbers.set(plain, number);
    taken.add(id);
    return id;
  };
}
