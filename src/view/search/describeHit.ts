import { resultOf } from '../ui/resultOf.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Findable } from '../../cup/search/indexSearch.ts';
import type { Hit } from '../../cup/search/search.ts';
import { tallyRound } from '../../cup/questions/tally.ts';
import type { KnownPlace } from '../address/place.ts';
import { isolate } from '../words/isolate.ts';
import type { Words } from '../words/en/en.ts';
import { dayOf } from '../../cup/questions/facts.ts';

/** What a result shows: where it leads, its name, and what tells it from others of like name. */
export type Told = {
  readonly to: KnownPlace;
  readonly search?: string;
  readonly name: string;
  readonly facts: readonly string[];
};

/** Puts a hit into words. A round leads to the bracket with the round highlighted, all else to its own page. */
export function describeHit({ what, as }: Hit, index: CupIndex, words: Words): Told {
  const told = describe(what, index, words);
  return as === undefined ? told : { ...told, facts: [...told.facts, words.search.as(as)] };
}

function describe(what: Findable, { cup, teams }: CupIndex, words: Words): Told {
  switch (what.kind) {
    case 'team': {
      const { id, name, city } = what.team;
      const to = { view: 'team', cup: cup.id, team: id } as const;
      return { to, name, facts: city ? [words.search.city(city.name, city.today)] : [] };
    }
    case 'scorer': {
      const { id, name, team } = what.player;
      const goals = what.goals ? words.people.range(what.goals) : words.search.ownGoals;
      const to = { view: 'scorer', cup: cup.id, scorer: id } as const;
      return { to, name, facts: [isolate(teams.get(team)?.name ?? team), goals] };
    }
    case 'round': {
      const { id, name } = what.round;
      const { matches, goals } = tallyRound(what.round);
      const to = { view: 'bracket', cup: cup.id } as const;
      return {
        to,
        search: `?round=${id}`,
        name,
        facts: [words.matches(matches), words.goals(goals)],
      };
    }
    case 'tie': {
      const { tie, round } = what.placed;
      const middle = resultOf(words, tie);
      const name = words.match(isolate(tie.home.name), middle, isolate(tie.away.name));
      const date = dayOf(tie);
      const day = date === undefined ? [] : [words.longDay(date)];
      const to = { view: 'tie', cup: cup.id, tie: tie.id } as const;
      return { to, name, facts: [isolate(round.name), ...day] };
    }
  }
}
