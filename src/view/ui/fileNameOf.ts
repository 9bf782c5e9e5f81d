import type { Cup } from '../../cup/model/cup.ts';
import { slug } from '../../cup/names/slug.ts';
import { OPENED } from '../address/opened.ts';

/** What the files of a cup are named after: its id, which an opened cup has not, or else its title. */
export const fileNameOf = ({ id, title }: Pick<Cup, 'id' | 'title'>): string =>
  id === OPENED ? slug(title) : id;
