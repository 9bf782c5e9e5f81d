import type { City, Team } from '../../../cup/model/team.ts';

/** A club whose city is known. */
export type PlacedTeam = Team & { readonly city: City };

/** True if the city of a club is known. */
export const isPlaced = (team: Team): team is PlacedTeam => team.city !== undefined;
