import type { Cup } from '../../cup/model/cup.ts';
import { isLarge, lastRounds } from '../../cup/questions/size.ts';
import { championOf, tiesOf, treeOf } from '../../cup/questions/ties.ts';
import type { Card } from './bracketLayout.ts';
import { drawConnector } from './drawConnector.ts';
import { layBracket } from './layBracket.ts';

/** Paths for SVG: a low bar for each tie, and the connectors between them. */
type Strokes = { readonly bars: string; readonly links: string };

/** A bracket in a few strokes: the champion's road and all beside it, and the size of what they are drawn in. */
export type Sketch = {
  readonly width: number;
  readonly height: number;
  readonly road: Strokes;
  readonly others: Strokes;
};

/** In pixels of a drawing that is about 300 wide. */
const METRICS = { cardWidth: 36, cardHeight: 7, columnGap: 22, rowGap: 4 };

/** Sketches the tree of a cup with its champion's road, if it has one; of a large one its last rounds. */
export function sketchBracket(cup: Pick<Cup, 'rounds' | 'state'>): Sketch {
  const tree = treeOf(cup.rounds);
  const team = championOf(cup)?.team;
  const rounds = isLarge(cup) ? lastRounds(tree) : tree;
  const { width, height, cards, connectors } = layBracket(rounds, METRICS);
  const onRoad = new Set(
    tiesOf({ rounds })
      .filter(({ home, away }) => home.team === team || away.team === team)
      .map(({ id }) => id),
  );
  const strokes = (isRoad: boolean): Strokes => ({
    bars: cards
      .filter(({ tie }) => onRoad.has(tie) === isRoad)
      .map(drawBar)
      .join(''),
    links: connectors
      .filter((each) => (team !== undefined && each.team === team) === isRoad)
      .map(drawConnector)
      .join(''),
  });
  return { width, height, road: strokes(true), others: strokes(false) };
}

const drawBar = ({ x, y, width, height }: Card): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
