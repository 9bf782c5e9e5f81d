import type { Language } from '../../../src/cup/model/language.ts';
import { findTeam } from '../../../src/cup/questions/findTeam.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { translateCup } from '../../../src/cup/questions/translateCup.ts';
import { dictionaries } from '../../../src/pages/dictionaries.ts';
import { readLanguage } from '../../../src/view/address/language.ts';
import { isCupList, readPlace } from '../../../src/view/address/place.ts';
import { cupWordsOf } from '../../../src/view/words/cupWordsOf.ts';
import { readPublished } from '../publishedCup.ts';

const home = 'kazakhstan-cup-1992';

/** The index of a published cup, as a language writes it. */
const indexOf = memoize((id: string, language: Language) =>
  indexCup(translateCup(readPublished(id), cupWordsOf(dictionaries[language]))),
);

/** Reads each cup once: a walk asks at every step. */
function memoize<Value>(read: (id: string, language: Language) => Value) {
  const known = new Map<string, Value>();
  return (id: string, language: Language): Value => {
    const key = `${language}/${id}`;
    const value = known.get(key) ?? read(id, language);
    known.set(key, value);
    return value;
  };
}

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
  const path = new URL(url).pathname;
  const place = readPlace(path, home);
  const language = readLanguage(path);
  const words = dictionaries[language];
  if (isCupList(place)) return { words: [words.cupList.title], hasBracket: false, open: undefined };
  const index = indexOf(place.cup, language);
  switch (place.view) {
    case 'bracket':
      return beside([words.winners]);
    case 'tie': {
      const tie = index.ties.get(place.tie)?.tie;
      if (tie) return beside([tie.home.name, tie.away.name], tie.id);
      break;
    }
    case 'team': {
      const team = findTeam(index.cup, place.team);
      if (team) return beside([team.name]);
      break;
    }
    case 'scorer': {
      const player = index.players.get(place.scorer);
      if (player) return beside([player.fullName?.name ?? player.name]);
      break;
    }
    case 'unknown':
      break;
    default:
      return { words: [words.view[place.view]], hasBracket: false, open: undefined };
  }
  throw new Error(`a link led to an address that nothing has: ${url}`);
}
