import { slug } from '../cup/slug.ts';

/** Gives each name an id of its own: its slug, with `-2`, `-3` … behind it where an earlier name has the same. */
export function makeIds(): (name: string) => string {
  const uses = new Map<string, number>();
  return (name) => {
    const id = slug(name);
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
