import type { Cup } from '../model/cup.ts';
import type { SideName, Tie } from '../model/tie.ts';
import { type CupOnDay, type SideOnDay, teamsOf } from './cupOnDay.ts';

/** A side of a tie to come: the teams that can reach it, one where it is known, and the tie whose winner it is. */
export type OpenSide = {
  readonly team?: string | undefined;
  readonly teams: readonly string[];
  readonly feeder?: string | undefined;
};

/** A tie to come. Its id, `semi-finals/2`, says its round and place; the id that it will have names its teams. */
export type OpenTie = Readonly<Record<SideName, OpenSide>> & {
  readonly id: string;
  readonly round: string;
};

/** A tie as a bracket draws it: what feeds each side, which team that is, and who won; as far as that is known. */
export type BracketTie = Readonly<
  Record<SideName, { readonly team?: string | undefined; readonly feeder?: string | undefined }>
> & { readonly id: string; readonly winner?: Tie['winner'] };

/** A round as a bracket draws it. */
export type BracketRound = {
  readonly id: string;
  readonly name: string;
  readonly aside?: true | undefined;
  readonly ties: readonly BracketTie[];
};

/** The bracket of a cup in the evening of a day. */
export type BracketOnDay = {
  /** The rounds with every place. */
  readonly rounds: readonly BracketRound[];
  /** The ties to come, by their ids. */
  readonly open: ReadonlyMap<string, OpenTie>;
  /** Their ids, by those that they have in the whole cup: an address may have one of these. */
  readonly openIds: ReadonlyMap<string, string>;
};

/** The day in whose evening a cup is shown. */
export type OnDay = BracketOnDay & {
  readonly day: string;
  /** All days of the cup, in order. */
  readonly days: readonly string[];
  /** The ids of the ties that count as played on this very day. */
  readonly played: ReadonlySet<string>;
};

/** The bracket of what was known of a cup in the evening of a day; `known` is the answer of `cupOnDay`. */
export function bracketOnDay(cup: Pick<Cup, 'rounds'>, known: CupOnDay): BracketOnDay {
  const [open, openIds] = [new Map<string, OpenTie>(), new Map<string, string>()];
  const openSide = (side: SideOnDay, feeder: string | undefined): OpenSide => ({
    teams: teamsOf(side),
    ...('team' in side && { team: side.team }),
    // Feeders stand in earlier rounds.
    feeder: openIds.get(feeder ?? '') ?? feeder,
  });
  const rounds = cup.rounds.map(({ id, name, aside, ties }, index): BracketRound => {
    const places = known.ties.filter(({ round }) => round === index);
    places.forEach(({ place, home, away, tie }) => {
      const own = ties[place];
      if (tie || !own) return;
      const openId = `${id}/${place + 1}`;
      openIds.set(own.id, openId);
      open.set(openId, {
        id: openId,
        round: name,
        home: openSide(home, own.home.feeder),
        away: openSide(away, own.away.feeder),
      });
    });
    return {
      id,
      name,
      ...(aside && { aside }),
      ties: ties.map((tie) => open.get(openIds.get(tie.id) ?? '') ?? tie),
    };
  });
  return { rounds, open, openIds };
}
