import { d3Names } from './d3Names.ts';
import type { Import } from './readImports.ts';
import { folderOf, isLocal, resolveFrom, roomOf } from './resolveFrom.ts';
import { covers, type Room } from './rules.ts';

const checkLocal = (path: string, room: Room, specifier: string): string[] => {
  const target = resolveFrom(path, specifier);
  if (roomOf(target) === roomOf(path))
    return isBelow(room, path, target) ? [] : [`imports ${target}, which is not below it`];
  return room.rooms.includes(roomOf(target) ?? '') ? [] : [`imports ${target}`];
};

/** True if a file stands in the same folder as another of its room, or on a lower floor. */
function isBelow({ floors }: Room, path: string, target: string): boolean {
  const [from, to] = [folderOf(path), folderOf(target)];
  if (!floors || from === to) return true;
  const floorOf = (folder: string | undefined) =>
    floors.findIndex((floor) => folder !== undefined && floor.includes(folder));
  return floorOf(from) >= 0 && floorOf(from) < floorOf(to);
}

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
