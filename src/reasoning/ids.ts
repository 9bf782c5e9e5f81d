import { slug } from '../cup/slug.ts';

/**
 * Gives each name an id of its own: the slugs of its parts, with `-2`, `-3` … behind them where an earlier name has
 * the same. Linear in the names, for no number is tried twice.
 */
export function makeIds(): (...parts: readonly string[]) => string {
  const taken = new Set<string>();
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
