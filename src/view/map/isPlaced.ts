import type { City, Team } from '../../cup/team.ts';

/** A club whose city is known. */
export type PlacedTeam = Team & { readonly city: City };

/** Whether a club's city is known. */
export const isPlaced = (team: Team): team is PlacedTeam => team.city !== undefined;
