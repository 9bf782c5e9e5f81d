import { basisOf } from '../../cup/basisOf.ts';
import type { CupIndex } from '../../cup/indexCup.ts';
import { scoreOf } from '../../cup/tally.ts';
import { sideNames } from '../../cup/tie.ts';
import type { Placed } from '../../cup/ties.ts';
import { isChampion } from '../../view/tie/isChampion.ts';
import type { HeadWords } from '../../view/words/enHead.ts';
import { cleanText, nameOnCard } from './cleanText.ts';
import { drawGoals } from './drawGoals.ts';
import { bold, plain } from './fonts.ts';
import { colours, drawBlock, drawFrame } from './svg.ts';

const SCORE = 150;
const WALKOVER = 270;

/** The card of a tie, an SVG of 1200 x 630: names, score, who went on and how that is known, and its goals. */
export function drawTieCard(
  { cup }: CupIndex,
  { tie, round, next }: Placed,
  words: HeadWords,
): string {
  const score = scoreOf(tie);
  const result = score ? words.score(score) : words.head.noScore;
  const wide = score ? bold.widthOf(result, SCORE) : WALKOVER;
  const width = (1032 - wide) / 2 - 32;
  const names = sideNames.map((side) => {
    const isHome = side === 'home';
    const [font, fill] = side === tie.winner ? [bold, colours.ink] : [plain, colours.muted];
    const at = isHome
      ? ({ x: 84, anchor: 'start' } as const)
      : ({ x: 1116, anchor: 'end' } as const);
    const name = nameOnCard(tie[side].name, tie[side].team);
    return drawBlock(name, { ...at, width, height: 160, largest: 80, font, fill, middle: 190 });
  });
  const { kind, shootout } = tie.decidedBy;
  const outcome = words.panel.outcome({
    team: nameOnCard(tie[tie.winner].name, tie[tie.winner].team),
    isFinal: !next,
    kind,
    shootout: shootout && words.score(shootout.score),
    basis: basisOf(tie.decidedBy),
  });
  const day = tie.date ? [words.longDay(tie.date.day)] : [];
  const roundName = nameOnCard(round.name, round.id);
  const head = [nameOnCard(words.cup(cup), cup.id), roundName, ...day].join(' · ');
  const line = { x: 84, width: 1032, font: plain, fill: colours.muted };
  const content = [
    drawBlock(head, { ...line, height: 60, largest: 30, middle: 66 }),
    ...names,
    drawBlock(result, {
      x: 600,
      anchor: 'middle',
      width: wide + 1,
      height: 190,
      largest: score ? SCORE : 64,
      font: bold,
      fill: colours.ink,
      middle: 190,
    }),
    drawBlock(cleanText(outcome), {
      ...line,
      fill: colours.ink,
      height: 70,
      largest: 34,
      middle: 315,
    }),
    drawGoals(cup, tie, words),
  ];
  return drawFrame(
    content.join(''),
    sideNames.some((side) => isChampion(cup, tie, side)),
  );
}
