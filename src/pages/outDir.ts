import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/** The folder of the finished site: `OUT_DIR`, else `dist`. */
export const target = resolve(process.env['OUT_DIR'] || 'dist');

/** The folder that a build writes into, beside the finished site, which stays as it is until the build has ended. */
export const staging = `${target}.next`;

/**
 * Puts a built folder in the place of the one before it. Throws a `Refusal` where one of them cannot be moved, as
 * Windows says of a folder in use; the one before it then stays.
 */
export function publish(built: string, place: string): void {
  const before = `${place}.before`;
  try {
    rmSync(before, { recursive: true, force: true });
    if (existsSync(place)) renameSync(place, before);
    renameSync(built, place);
  } catch (error) {
    if (!existsSync(place) && existsSync(before)) renameSync(before, place);
    throw new Refusal(
      `${place} cannot be replaced: end what uses it, or move ${built} there by hand.`,
      { cause: error },
    );
  }
  rmSync(before, { recursive: true, force: true });
}
