import { writePlace, type KnownPlace } from '../view/place.ts';

/** The path of the card that a link to a place shows: its tie's or team's own, else the cup's. */
export const cardPath = (place: KnownPlace): string =>
  `${writePlace(hasCard(place) ? place : { view: 'bracket', cup: place.cup })}card.png`;

/** Whether a place has a card of its own. */
export const hasCard = ({ view }: KnownPlace): boolean =>
  view === 'bracket' || view === 'tie' || view === 'team';
