import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Names = v.optional(v.record(v.string(), v.string()), {});

const Package = v.object({
  dependencies: Names,
  optionalDependencies: Names,
  integrity: v.optional(v.string()),
  hasInstallScript: v.optional(v.boolean(), false),
});

const Lock = v.object({ packages: v.record(v.string(), Package) });
const Manifest = v.object({ dependencies: Names, devDependencies: Names });

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/** The project's own dependencies, as it asks for them. */
export const manifest = v.parse(Manifest, read('package.json'));

/** Every package of the lockfile by its folder under `node_modules`. */
export const locked: ReadonlyMap<string, v.InferOutput<typeof Package>> = new Map(
  Object.entries(v.parse(Lock, read('package-lock.json')).packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, content]) => [folder.replace(/^node_modules\//, ''), content]),
);

/** What a package brings along with it, however deep, and itself; peers are the project's own affair. */
export function bringsAlong(name: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const { dependencies = {}, optionalDependencies = {} } = locked.get(name) ?? {};
  for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) {
    bringsAlong(other, seen);
  }
  return seen;
}
