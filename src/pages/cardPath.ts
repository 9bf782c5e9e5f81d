import type { Language } from '../cup/model/language.ts';
import { inLanguage } from '../view/address/language.ts';
import { writePlace, type KnownPlace } from '../view/address/place.ts';

/** The path of a place's social card in a language: its own, or that of its cup. */
export function cardPath(place: KnownPlace, language: Language): string {
  const shown: KnownPlace = hasCard(place) ? place : { view: 'bracket', cup: place.cup };
  return `${inLanguage(writePlace(shown), language)}card.png`;
}

/** True for a place with a card of its own. */
export const hasCard = ({ view }: KnownPlace): boolean =>
  view === 'bracket' || view === 'tie' || view === 'team' || view === 'scorer';
