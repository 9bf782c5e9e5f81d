import { findTeam } from '../../../src/cup/findTeam.ts';
import { indexCup } from '../../../src/cup/indexCup.ts';
import { readPlace } from '../../../src/view/place.ts';
import { readPublished } from '../publishedCup.ts';

const cup = readPublished();
const index = indexCup(cup);

/** What a page must show: each of these words in the heading of what the address names, and so much else. */
export type Expected = {
  /** Words of the first heading of the second level; on a page of its own, of the page's title. */
  readonly words: readonly string[];
  /** Whether the bracket is there, with the open thing or the overview beside it. */
  readonly hasBracket: boolean;
  /** The tie that the bracket calls open. */
  readonly open: string | undefined;
};

const beside = (words: readonly string[], open?: string): Expected => ({
  words,
  hasBracket: true,
  open,
});

/** What the page must show at an address; an address that nothing has is an error, as no link leads to one. */
export function expectedOf(url: string): Expected {
  const place = readPlace(new URL(url).pathname, cup.id);
  const words = { table: 'Table', record: 'The record', checks: 'Checks' };
  switch (place.view) {
    case 'bracket':
      return beside(['Winners']);
    case 'tie': {
      const tie = index.ties.get(place.tie)?.tie;
      if (tie) return beside([tie.home.name, tie.away.name], tie.id);
      break;
    }
    case 'team': {
      const team = findTeam(cup, place.team);
      if (team) return beside([team.name]);
      break;
    }
    case 'scorer': {
      const player = index.players.get(place.scorer);
      if (player) return beside([player.name]);
      break;
    }
    case 'unknown':
      break;
    default:
      return { words: [words[place.view]], hasBracket: false, open: undefined };
  }
  throw new Error(`a link led to an address that nothing has: ${url}`);
}
