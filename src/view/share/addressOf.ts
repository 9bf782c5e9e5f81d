import type { Language } from '../../cup/model/language.ts';
import { hrefOf, keepDay, readAddress } from '../address/navigate.ts';
import type { Shared } from './sharedOf.ts';

/**
 * The full address of what is shared, in a language. On a bracket the query is part of it, as it says what is
 * highlighted; a tie, team or scorer is the same whatever is highlighted beside it, but not on every day of the cup.
 */
export const addressOf = ({ place }: Shared, language: Language): string =>
  location.origin + hrefOf(place, language, { search: searchOf(place) });

const searchOf = ({ view }: Shared['place']): string =>
  view === 'bracket' ? readAddress(location).search : keepDay('');

/** The address that shows the same as a bare bracket, for a frame. */
export function embedAddressOf({ place }: Shared, language: Language): string {
  const query = searchOf(place);
  const search = `?embed${query && `&${query.slice(1)}`}`;
  return location.origin + hrefOf(place, language, { search });
}
