import type { Cup } from '../cup/cup.ts';
import { href } from '../view/navigate.ts';
import type { Addresses } from './addresses.ts';

/** What pages are made from. */
export type Site = {
  readonly cups: readonly Cup[];
  /** The seal of each cup's file, by the cup's id: the hash of its text, which is known to hold that very cup. */
  readonly seals: ReadonlyMap<string, string>;
  /** The built page, empty. */
  readonly template: string;
  /** Tags of what every page asks for early. */
  readonly preloads: readonly string[];
  /** Tags of what the pages of a view ask for early besides, by the view's name. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The addresses published so far. */
  readonly listed: Addresses;
  /** The absolute address the site will have, without a slash at its end; unknown where missing. */
  readonly origin: string | undefined;
};

/** A file of the site: its path below the site's folder, and what it holds. */
export type WrittenFile = {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Whether it only leads on to another page. */
  readonly leadsOn?: true;
};

/** The absolute address of a path of ours; none where nobody said where the site will stand. */
export const urlOf = ({ origin }: Site, path: string): string | undefined =>
  origin === undefined ? undefined : origin + href(path);

/** The file of a page, by the page's path. */
export const fileOf = (path: string): string => `${path.slice(1)}index.html`;
