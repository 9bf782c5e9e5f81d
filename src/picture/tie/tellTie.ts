import { basisOf } from '../../cup/evidence/basisOf.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { winningSideOf, type Placed } from '../../cup/questions/ties.ts';
import { otherSide, type ScorerEntry, type SideName, type Tie } from '../../cup/model/tie.ts';
import { nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import { howDecided, playedIn, shootoutOf } from '../../cup/questions/facts.ts';

/** How a tie ended, as a short sentence; `write` writes a name, as pictures do unless told otherwise. */
export function outcomeOf(
  { ties }: CupIndex,
  { tie, stage, next }: Placed,
  words: PictureWords,
  write: (name: string, id: string) => string = nameInPicture,
): string {
  const [winner, how] = [winningSideOf(tie), howDecided(tie)];
  if (tie.winner === 'both') return words.picture.bothOn;
  if (!winner || !how) return words.picture.toBePlayed;
  const round = next && ties.get(next.id)?.round;
  const kicks = shootoutOf(tie);
  return words.picture.outcome({
    team: write(tie[winner].name, tie[winner].team),
    stage,
    next: round && write(round.name, round.id),
    kind: how,
    basis: basisOf(tie),
    shootout: kicks && { home: kicks[winner], away: kicks[otherSide(winner)] },
  });
}

/** The scorers of a side over all matches of a tie, in printed order. */
export const scorersOf = (tie: Tie, side: SideName, words: PictureWords): string =>
  playedIn(tie)
    .flatMap(({ scorers }) => scorers[side])
    .map((entry) => scorerOf(entry, words))
    .join('; ');

const scorerOf = (
  { name, player, count, minutes = [], ownGoal }: ScorerEntry,
  words: PictureWords,
): string =>
  words.picture.scorer({
    name: nameInPicture(name, player),
    count,
    minutes,
    isOwnGoal: ownGoal !== undefined,
  });
