import { max } from 'd3';
import { goalsOf, type Goal } from '../../cup/questions/goals.ts';
import { sideNames, type SideName, type Tie } from '../../cup/model/tie.ts';
import { layTimeline } from '../../layout/timeline/layTimeline.ts';
import type { Colours } from '../colours.ts';
import { drawText, widthOf } from '../text/drawText.ts';
import { nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import type { GoalsRoom } from './tieFormats.ts';
import { hadExtraTime, playedIn } from '../../cup/questions/facts.ts';

type Style = {
  readonly room: GoalsRoom;
  readonly colours: Colours;
  /** The id of the team whose goals are gold. */
  readonly champion: string;
};

/** Drawn goals, and a line that says how to read them. */
type Drawn = {
  readonly svg: string;
  readonly legend: string;
  readonly kind: 'timeline' | 'tally' | 'none';
};

/** The goals of a tie: on a time axis where all minutes of its one match are known, else one mark each. */
export function drawGoals(tie: Tie, words: PictureWords, style: Style): Drawn {
  const goals = playedIn(tie).flatMap(goalsOf);
  if (goals.length === 0) return { svg: '', legend: '', kind: 'none' };
  const timeline = isTimed(tie) ? drawTimeline(tie, goals, words, style) : undefined;
  return timeline ?? drawTally(tie, goals, words, style);
}

/** True where every goal of a tie has its place on one time axis. */
const isTimed = (tie: Tie): boolean =>
  playedIn(tie).length === 1 &&
  playedIn(tie)
    .flatMap(goalsOf)
    .every(({ minute }) => minute);

function drawMark(tie: Tie, side: SideName, at: string, { colours, champion }: Style): string {
  const isGold = tie[side].team === champion;
  const edge = isGold ? ` stroke="${colours.goldEdge}" stroke-width="2"` : '';
  return `<circle ${at} fill="${isGold ? colours.goldFill : colours.blue}"${edge}/>`;
}

/** Nothing where labels would need a second row. */
function drawTimeline(
  tie: Tie,
  goals: readonly Goal[],
  words: PictureWords,
  style: Style,
): Drawn | undefined {
  const { colours, champion } = style;
  const room = inset(style.room);
  const size = room.width / 32;
  const labels = new Map(goals.map(({ id, minute }) => [id, minute ? words.minute(minute) : '']));
  const label = (max(labels.values(), (text) => widthOf(text, size, 'bold')) ?? 0) + size / 2;
  const layout = layTimeline(
    goals.map(({ id, side, minute }) => ({ id, side, ...minute })),
    {
      length: room.width,
      labelLength: label,
      overhang: label / 2,
      hadExtraTime: hadExtraTime(tie),
    },
  );
  if (Math.max(layout.levels.home, layout.levels.away) > 1) return undefined;
  const axis = room.top + room.height * 0.42;
  const unit = room.height / 20;
  const ticks = layout.ticks.map(({ minute, along }) =>
    drawText(minute === 45 ? words.panel.halfTime : words.minute({ minute }), {
      x: room.left + along,
      y: room.top + room.height + 4,
      size: size * 0.8,
      fill: colours.muted,
      anchor: 'middle',
    }),
  );
  const bars = layout.ticks.slice(1).map(({ along }, index) => {
    const from = (layout.ticks[index]?.along ?? 0) + room.left;
    return `<path d="M${from + 7} ${axis}H${along + room.left - 7}" stroke="${colours.line}" stroke-width="12" stroke-linecap="round"/>`;
  });
  const marks = layout.marks.map(({ id, side, along, labelAlong }) => {
    const way = side === 'home' ? -1 : 1;
    const [x, y] = [room.left + labelAlong, axis + way * unit * 4];
    const stem = tie[side].team === champion ? colours.goldEdge : colours.blue;
    return (
      `<path d="M${room.left + along} ${axis + way * 8}L${x} ${y}" stroke="${stem}" stroke-width="4"/>` +
      drawMark(tie, side, `cx="${x}" cy="${y}" r="${unit * 1.5}"`, style) +
      drawText(labels.get(id) ?? '', {
        x,
        y: y + way * (unit * 1.5 + size * 0.75) + size * 0.34,
        size,
        weight: 'bold',
        fill: colours.ink,
        anchor: 'middle',
      })
    );
  });
  const [home, away] = sideNames.map((side) => nameInPicture(tie[side].name, tie[side].team));
  return {
    kind: 'timeline',
    svg: [...bars, ...ticks, ...marks].join(''),
    legend: words.panel.sides(home ?? '', away ?? ''),
  };
}

/** Leaves room for the labels of the first and the last minute. */
const inset = (room: GoalsRoom): GoalsRoom => ({
  ...room,
  left: room.left + room.width / 22,
  width: room.width - room.width / 11,
});

/** One mark a goal, home's from the left and away's from the right, as large as all of them fit. */
function drawTally(tie: Tie, goals: readonly Goal[], words: PictureWords, style: Style): Drawn {
  const { left, width, top, height } = style.room;
  const counts = sideNames.map((side) => goals.filter((goal) => goal.side === side).length);
  const half = width * 0.47;
  let columns = Math.max(6, Math.ceil(half / (height / 2)));
  while (Math.ceil(Math.max(...counts) / columns) * (half / columns) > height) columns++;
  const pitch = half / columns;
  const svg = sideNames.flatMap((side, which) =>
    Array.from({ length: counts[which] ?? 0 }, (_, index) => {
      const across = pitch * (0.5 + (index % columns));
      const x = side === 'home' ? left + across : left + width - across;
      const y = top + pitch * (0.5 + Math.floor(index / columns));
      return drawMark(tie, side, `cx="${x}" cy="${y}" r="${pitch * 0.36}"`, style);
    }),
  );
  const isOpen = goals.every(({ minute }) => !minute);
  return { kind: 'tally', svg: svg.join(''), legend: isOpen ? words.panel.noMinutes : '' };
}
