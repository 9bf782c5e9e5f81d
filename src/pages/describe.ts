import type { CupIndex } from '../cup/indexCup.ts';
import { isLevel, scoreOf, tallyCup } from '../cup/tally.ts';
import { tallyTeam } from '../cup/tallyTeam.ts';
import { finalOf, winnerOf, type Placed } from '../cup/ties.ts';
import type { KnownPlace } from '../view/place.ts';
import type { HeadWords } from '../view/words/enHead.ts';
import { find } from './find.ts';

/** A place of a cup in a sentence or two, with nothing in it that the cup does not know. */
export function describe(index: CupIndex, place: KnownPlace, words: HeadWords): string {
  const { head } = words;
  const name = words.cup(index.cup);
  switch (place.view) {
    case 'bracket':
      return describeCup(index, words);
    case 'tie':
      return describeTie(find(index.ties, place.tie), name, words);
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

function describeCup({ cup }: CupIndex, words: HeadWords): string {
  const { matches, goals } = tallyCup(cup);
  return words.head.cup(
    words.cup(cup),
    words.teams(cup.teams.length),
    words.matches(matches),
    words.goals(goals),
    winnerOf(finalOf(cup)).name,
  );
}

function describeTie({ tie, round, next }: Placed, cup: string, words: HeadWords): string {
  const { head } = words;
  const score = scoreOf(tie);
  const winner = winnerOf(tie).name;
  const isPlain = next && score && !isLevel(score);
  return [
    score
      ? head.played(tie.home.name, words.score(score), tie.away.name)
      : head.notPlayed(tie.home.name, tie.away.name),
    ...(isPlain ? [] : [next ? head.wentOn(winner) : head.wonCup(winner)]),
    ...(tie.decidedBy.kind === 'not-recorded' ? [head.undecided] : []),
    head.tie(round.name, cup, tie.date ? words.longDay(tie.date.day) : ''),
  ].join(' ');
}

function describeTeam({ cup, teams }: CupIndex, id: string, words: HeadWords): string {
  const { ties, scored, conceded } = tallyTeam(cup, id);
  const name = find(teams, id).name;
  return words.head.team(name, words.cup(cup), words.ties(ties), scored, conceded);
}
