import type { CupIndex } from '../../cup/indexCup.ts';
import type { Findable } from '../../cup/search/indexSearch.ts';
import type { Hit } from '../../cup/search/search.ts';
import { scoreOf, tallyRound } from '../../cup/tally.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { isolate } from '../words/isolate.ts';
import type { SearchWords } from '../words/searchWords.ts';

/** What a result shows: where it leads, its name, and what tells it from others of like name. */
export type Told = {
  readonly address: string;
  readonly name: string;
  readonly facts: readonly string[];
};

/** Puts a hit into words. A round leads to the bracket with the round lit, all else to its own page. */
export function describeHit({ what, as }: Hit, index: CupIndex, words: SearchWords): Told {
  const told = describe(what, index, words);
  return as === undefined ? told : { ...told, facts: [...told.facts, words.search.as(as)] };
}

function describe(what: Findable, { cup, teams }: CupIndex, words: SearchWords): Told {
  switch (what.kind) {
    case 'team': {
      const { id, name, city } = what.team;
      const address = href(writePlace({ view: 'team', cup: cup.id, team: id }));
      return { address, name, facts: city ? [words.search.city(city.name, city.today)] : [] };
    }
    case 'scorer': {
      const { id, name, team } = what.player;
      const address = href(writePlace({ view: 'scorer', cup: cup.id, scorer: id }));
      const goals = what.goals ? words.people.range(what.goals) : words.search.ownGoals;
      return { address, name, facts: [isolate(teams.get(team)?.name ?? team), goals] };
    }
    case 'round': {
      const { id, name } = what.round;
      const { ties, goals } = tallyRound(what.round);
      const address = `${href(writePlace({ view: 'bracket', cup: cup.id }))}?round=${id}`;
      return { address, name, facts: [words.ties(ties), words.goals(goals)] };
    }
    case 'tie': {
      const { tie, round } = what.placed;
      const score = scoreOf(tie);
      const middle = score ? words.score(score) : words.walkover;
      const name = [isolate(tie.home.name), middle, isolate(tie.away.name)].join(' ');
      const day = tie.date ? [words.longDay(tie.date.day)] : [];
      const address = href(writePlace({ view: 'tie', cup: cup.id, tie: tie.id }));
      return { address, name, facts: [isolate(round.name), ...day] };
    }
  }
}
