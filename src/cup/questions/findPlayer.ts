import type { Cup } from '../model/cup.ts';
import { slug } from '../names/slug.ts';
import type { Player } from '../model/team.ts';

/** The player of an id, or of a team's id and the slug of any name the record prints for one of its players. */
export const findPlayer = (cup: Pick<Cup, 'players'>, id: string): Player | undefined =>
  cup.players.find((player) => player.id === id) ??
  cup.players.find(({ team, printed }) =>
    printed.some(({ name }) => `${team}-${slug(name)}` === id),
  );

/** Every spelling of a player's name that is known: as the record prints it, and in full. */
export const spellingsOfPlayer = ({ name, printed, fullName }: Player): string[] => [
  name,
  ...printed.map((each) => each.name),
  ...(fullName ? [fullName.name] : []),
];
