import type { Cup } from './cup.ts';
import { slug } from './slug.ts';
import type { Player } from './team.ts';

/** The player of an id, or of a team's id and the slug of any name the record prints for one of its players. */
export const findPlayer = (cup: Pick<Cup, 'players'>, id: string): Player | undefined =>
  cup.players.find((player) => player.id === id) ??
  cup.players.find(({ team, printed }) =>
    printed.some(({ name }) => `${team}-${slug(name)}` === id),
  );
