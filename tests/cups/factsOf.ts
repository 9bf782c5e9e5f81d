import type { Cup } from '../../src/cup/model/cup.ts';
import { sideNames, type Match, type SideName, type Tie } from '../../src/cup/model/tie.ts';
import { countOf } from '../../src/cup/questions/scorers.ts';

type Write = (name: string) => string;

/**
 * What a cup says, by its record or a second source, without the lines that say so and without the reasons. Names are
 * written as `write` does.
 */
export const factsOf = (cup: Cup, write: Write = (name) => name) =>
  cup.rounds.map(({ name, ties }) => ({
    name: write(name),
    ties: ties.map((tie) => tieFacts(tie, write)),
  }));

const tieFacts = (tie: Tie, write: Write) => ({
  home: write(tie.home.name),
  away: write(tie.away.name),
  winner: tie.winner,
  matches: tie.matches.map((match) => matchFacts(match, write)),
});

const matchFacts = (match: Match, write: Write) => ({
  day: match.date?.day,
  host: match.host,
  part: match.part,
  status: match.status,
  score: match.score,
  halfTime: match.halfTime,
  fullTime: match.fullTime,
  hasExtraTime: match.extraTime !== undefined,
  shootout: match.shootout?.score,
  scorers: sideNames.map((side) => scorerFacts(match, side, write)),
});

const scorerFacts = ({ scorers }: Match, side: SideName, write: Write) =>
  scorers[side].map((entry) => ({
    name: write(entry.name),
    count: countOf(entry),
    minutes: entry.minutes ?? [],
    isOwnGoal: entry.ownGoal !== undefined,
  }));
