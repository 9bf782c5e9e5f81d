import { goalsOf, type Goal } from '../../cup/goals.ts';
import type { Cup } from '../../cup/cup.ts';
import { sideNames, type SideName, type Tie } from '../../cup/tie.ts';
import { layTimeline } from '../../layout/layTimeline.ts';
import { isChampion } from '../../view/tie/isChampion.ts';
import type { HeadWords } from '../../view/words/enHead.ts';
import { bold, plain } from './fonts.ts';
import { colours, drawLine } from './svg.ts';

const AXIS = { left: 140, length: 920, y: 465, stem: 34, level: 50 };

/** The goals of a tie: on a time axis where every minute of its one match is known, else a mark each. */
export function drawGoals(cup: Cup, tie: Tie, words: HeadWords): string {
  const goals = tie.matches.flatMap(goalsOf);
  const isTimed = tie.matches.length === 1 && goals.every(({ minute }) => minute);
  if (goals.length === 0) return '';
  return (isTimed && drawTimeline(cup, tie, goals, words)) || drawTally(cup, tie, goals, words);
}

const colourOf = (cup: Cup, tie: Tie, side: SideName): string =>
  isChampion(cup, tie, side) ? colours.gold : colours.blue;

/** Nothing where the labels would take more rows than there is room for. */
function drawTimeline(cup: Cup, tie: Tie, goals: readonly Goal[], words: HeadWords): string {
  const told = new Map(goals.map(({ id, minute }) => [id, minute ? words.minute(minute) : '']));
  const label = Math.max(...[...told.values()].map((text) => bold.widthOf(text, 30))) + 14;
  const layout = layTimeline(
    goals.map(({ id, side, minute }) => ({ id, side, ...minute })),
    { length: AXIS.length, labelLength: label, overhang: label / 2 },
  );
  if (Math.max(layout.levels.home, layout.levels.away) > 1) return '';
  const ticks = layout.ticks.map(({ minute, along }) => {
    const text = minute === 45 ? words.panel.halfTime : words.minute({ minute });
    return drawLine(text, {
      x: AXIS.left + along,
      y: 600,
      size: 24,
      font: plain,
      fill: colours.muted,
      anchor: 'middle',
    });
  });
  const marks = layout.marks.map(({ id, side, along, labelAlong }) => {
    const way = side === 'home' ? -1 : 1;
    const [x, y] = [AXIS.left + labelAlong, AXIS.y + way * 48];
    const fill = colourOf(cup, tie, side);
    return (
      `<path d="M${AXIS.left + along} ${AXIS.y + way * 9}L${x} ${y}" stroke="${fill}" stroke-width="5"/><circle cx="${x}" cy="${y}" r="16" fill="${fill}"/>` +
      drawLine(told.get(id) ?? '', {
        x,
        y: y + way * 38 + 11,
        size: 30,
        font: bold,
        fill: colours.ink,
        anchor: 'middle',
      })
    );
  });
  const axis = layout.ticks.slice(1).map(({ along }, index) => {
    const from = layout.ticks[index]?.along ?? 0;
    return `<path d="M${AXIS.left + from + 8} ${AXIS.y}H${AXIS.left + along - 8}" stroke="${colours.line}" stroke-width="14" stroke-linecap="round"/>`;
  });
  return [...axis, ...ticks, ...marks].join('');
}

/** A mark a goal, home's from the left and away's from the right, as large as all of them fit. */
function drawTally(cup: Cup, tie: Tie, goals: readonly Goal[], words: HeadWords): string {
  const counts = sideNames.map((side) => goals.filter((goal) => goal.side === side).length);
  const most = Math.max(...counts);
  let columns = 8;
  while (Math.ceil(most / columns) * (480 / columns) > 150) columns++;
  const pitch = 480 / columns;
  const marks = sideNames.flatMap((side, which) =>
    Array.from({ length: counts[which] ?? 0 }, (_, index) => {
      const across = pitch * (0.5 + (index % columns));
      const x = side === 'home' ? 84 + across : 1116 - across;
      const y = 400 + pitch * (0.5 + Math.floor(index / columns));
      return `<circle cx="${x}" cy="${y}" r="${pitch * 0.36}" fill="${colourOf(cup, tie, side)}"/>`;
    }),
  );
  const isOpen = goals.every(({ minute }) => !minute);
  const note = { x: 84, y: 600, size: 24, font: plain, fill: colours.muted };
  return marks.join('') + (isOpen ? drawLine(words.panel.noMinutes, note) : '');
}
