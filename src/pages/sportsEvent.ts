import type { CupIndex } from '../cup/indexCup.ts';
import { sheetOf } from '../cup/sheetOf.ts';
import type { Side } from '../cup/tie.ts';
import type { Placed } from '../cup/ties.ts';
import type { HeadWords } from '../view/words/enHead.ts';

/** A tie as schema.org's SportsEvent, for search engines; what is not known is left out. */
export function sportsEvent(
  { cup }: CupIndex,
  { tie, round }: Placed,
  words: HeadWords,
  url?: string,
) {
  const sheet = sheetOf(cup, tie);
  const address = sheet?.city === undefined ? {} : { address: sheet.city };
  return {
    '@context': 'https://schema.org',
    '@type': 'SportsEvent',
    name: `${tie.home.name} – ${tie.away.name}`,
    sport: 'Football',
    ...(tie.date && { startDate: tie.date.day }),
    homeTeam: teamOf(tie.home),
    awayTeam: teamOf(tie.away),
    ...(sheet?.ground !== undefined && {
      location: { '@type': 'Place', name: sheet.ground, ...address },
    }),
    superEvent: { '@type': 'SportsEvent', name: `${words.cup(cup)}, ${round.name}` },
    ...(url !== undefined && { url }),
  };
}

const teamOf = ({ name }: Side) => ({ '@type': 'SportsTeam', name });
