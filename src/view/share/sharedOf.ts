import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Picked } from '../../cup/questions/picked.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { subjectOf } from '../address/picks.ts';
import type { KnownPlace, Place } from '../address/place.ts';
import { describePicked } from '../words/describePicked.ts';
import type { Words } from '../words/en/en.ts';

/** What a reader shares: a place, and what it is about; a bracket on which nothing is picked is about the cup. */
export type Shared = {
  readonly place: KnownPlace;
  readonly tie?: Placed | undefined;
  readonly picked?: Picked | undefined;
};

/** What there is to share at a place where something may be picked; nothing at an address that the cup does not have. */
export function sharedOf(
  index: CupIndex,
  place: Place,
  picked: Picked | undefined,
): Shared | undefined {
  switch (place.view) {
    case 'bracket':
      return { place, picked };
    case 'tie': {
      const tie = index.ties.get(place.tie);
      return tie && { place, tie };
    }
    case 'team':
    case 'scorer': {
      const subject = subjectOf(index, place);
      return subject && { place, picked: subject };
    }
    default:
      return undefined;
  }
}

/** What is shared, in words with isolated names; see `isolate`. */
export function nameShared({ cup }: CupIndex, { tie, picked }: Shared, words: Words): string {
  if (!tie) return picked ? describePicked(words, picked) : words.cup(cup);
  const score = scoreOf(tie.tie);
  const { home, away } = tie.tie;
  return words.cite.tie(home.name, away.name, score && words.score(score));
}
