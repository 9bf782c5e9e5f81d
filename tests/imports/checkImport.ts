import { d3Names } from './d3Names.ts';
import type { Import } from './readImports.ts';
import { isLocal, resolveFrom, roomOf } from './resolveFrom.ts';
import { covers, type Room } from './rules.ts';

const checkLocal = (path: string, room: Room, specifier: string): string[] => {
  const target = resolveFrom(path, specifier);
  const allowed = [roomOf(path), ...room.rooms];
  return allowed.includes(roomOf(target)) ? [] : [`imports ${target}`];
};

const checkPackage = (room: Room, specifier: string, names: readonly string[]): string[] => {
  if (!covers(room.packages, specifier)) return [`imports ${specifier}`];
  const refused = specifier === 'd3' ? names.filter((name) => !covers(d3Names, name)) : [];
  return refused.map((name) => `imports ${name} of d3`);
};

/** What an import of the file at `path` breaks of its room's rules, a phrase each. */
export const checkImport = (path: string, room: Room, { specifier, names }: Import): string[] => {
  if (specifier === undefined) return ['imports what cannot be read before it runs'];
  return isLocal(specifier)
    ? checkLocal(path, room, specifier)
    : checkPackage(room, specifier, names);
};
