import type { CupIndex } from '../cup/questions/indexCup.ts';
import { isLevel, scoreOf, tallyCup } from '../cup/questions/tally.ts';
import { tallyTeam } from '../cup/questions/tallyTeam.ts';
import { championOf, type Placed } from '../cup/questions/ties.ts';
import { outcomeOf } from '../picture/tie/tellTie.ts';
import type { KnownPlace } from '../view/address/place.ts';
import { find } from './find.ts';
import type { Words } from '../view/words/en/en.ts';
import { dayOf } from '../cup/questions/facts.ts';

/** Describes a place in a sentence or two, from what the cup records and nothing else. */
export function describe(index: CupIndex, place: KnownPlace, words: Words): string {
  const { head } = words;
  const name = words.cup(index.cup);
  switch (place.view) {
    case 'bracket':
      return describeCup(index, words);
    case 'tie':
      return describeTie(index, find(index.ties, place.tie), words);
    case 'team':
      return describeTeam(index, place.team, words);
    case 'scorer': {
      const player = find(index.players, place.scorer);
      return head.scorer(player.name, find(index.teams, player.team).name, name);
    }
    default:
      return head[place.view](name);
  }
}

function describeCup({ cup }: CupIndex, words: Words): string {
  const { matches, goals } = tallyCup(cup);
  return words.head.cup(
    words.cup(cup),
    words.teams(cup.teams.length),
    words.matches(matches),
    words.goals(goals),
    championOf(cup)?.name,
  );
}

function describeTie(index: CupIndex, placed: Placed, words: Words): string {
  const { tie, round, next } = placed;
  const { head } = words;
  const score = scoreOf(tie);
  const day = dayOf(tie);
  const isPlain = next && score && !isLevel(score);
  return [
    score
      ? head.played(tie.home.name, words.score(score), tie.away.name)
      : head.notPlayed(tie.home.name, tie.away.name),
    ...(isPlain ? [] : [`${outcomeOf(index, placed, words, (each) => each)}.`]),
    head.tie(round.name, words.cup(index.cup), day === undefined ? '' : words.longDay(day)),
  ].join(' ');
}

function describeTeam({ cup, teams }: CupIndex, id: string, words: Words): string {
  const { matches, scored, conceded } = tallyTeam(cup, id);
  const name = find(teams, id).name;
  return words.head.team(name, words.cup(cup), words.matches(matches), scored, conceded);
}
