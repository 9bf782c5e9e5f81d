import type { CupIndex } from '../cup/questions/indexCup.ts';
import { sheetOf } from '../cup/questions/sheetOf.ts';
import { otherSide, type Match, type Side, type Tie } from '../cup/model/tie.ts';
import type { Placed } from '../cup/questions/ties.ts';
import type { Words } from '../view/words/en/en.ts';
import { dayOf, daysIn } from '../cup/questions/facts.ts';

/** A tie as a schema.org SportsEvent, for search engines; unknown fields are left out. */
export function sportsEvent({ cup }: CupIndex, { tie, round }: Placed, words: Words, url?: string) {
  const sheet = sheetOf(cup, tie);
  const day = dayOf(tie);
  const days = daysIn(tie);
  const [only, ...others] = tie.matches;
  const ground = others.length === 0 ? only?.ground : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'SportsEvent',
    name: `${tie.home.name} – ${tie.away.name}`,
    sport: 'Football',
    ...(day !== undefined && { startDate: days[0] ?? day }),
    ...(days.length > 1 && { endDate: day }),
    homeTeam: teamOf(tie.home),
    awayTeam: teamOf(tie.away),
    ...(tie.matches.length > 1 && { subEvent: tie.matches.map((match) => matchOf(tie, match)) }),
    ...placeOf(ground ?? sheet?.ground, ground === undefined ? sheet?.city : undefined),
    superEvent: { '@type': 'SportsEvent', name: `${words.cup(cup)}, ${round.name}` },
    ...(url !== undefined && { url }),
  };
}

/** One match of several, its host at home. */
const matchOf = (tie: Tie, { host, date, ground }: Match) => ({
  '@type': 'SportsEvent',
  name: `${tie[host].name} – ${tie[otherSide(host)].name}`,
  sport: 'Football',
  ...(date && { startDate: date.day }),
  homeTeam: teamOf(tie[host]),
  awayTeam: teamOf(tie[otherSide(host)]),
  ...placeOf(ground),
});

const placeOf = (name: string | undefined, address?: string) =>
  name === undefined
    ? {}
    : { location: { '@type': 'Place', name, ...(address !== undefined && { address }) } };

const teamOf = ({ name }: Side) => ({ '@type': 'SportsTeam', name });
