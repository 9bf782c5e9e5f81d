import type { Language } from '../cup/model/language.ts';
import type { Cup } from '../cup/model/cup.ts';
import { href } from '../view/address/navigate.ts';
import type { Addresses } from './addresses.ts';

/** What pages are prerendered from. */
export type Site = {
  readonly cups: readonly Cup[];
  /** The built index.html, empty. */
  readonly template: string;
  /** Preload tags for the typefaces of each language. */
  readonly fonts: Readonly<Record<Language, readonly string[]>>;
  /** More preload tags for the pages of a view, by its name. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Preload tags for the dictionary of each language. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** The addresses published so far. */
  readonly listed: Addresses;
  /** The origin that the site will have, if known. */
  readonly origin: string | undefined;
};

/** A file of the site: its path below the site's folder, and what it holds. */
export type WrittenFile = {
  readonly path: string;
  readonly content: string | Uint8Array;
};

/** The absolute address of a path, if the site's origin is known. */
export const urlOf = ({ origin }: Site, path: string): string | undefined =>
  origin === undefined ? undefined : origin + href(path);

/** The file of a page, by its path. */
export const fileOf = (path: string): string => `${path.slice(1)}index.html`;
