import { max } from 'd3';
import type { Cup, Round } from '../../cup/model/cup.ts';
import type { Team } from '../../cup/model/team.ts';
import { isLarge, lastRounds } from '../../cup/questions/size.ts';
import { tallyCup } from '../../cup/questions/tally.ts';
import { championOf, finalOf } from '../../cup/questions/ties.ts';
import type { BracketLayout } from '../../layout/bracket/bracketLayout.ts';
import { layBracket } from '../../layout/bracket/layBracket.ts';
import { coloursOf, type Colours, type Theme } from '../colours.ts';
import { sourceLine } from '../sourceLine.ts';
import { toPicture, type Picture } from '../svg.ts';
import { drawBlock } from '../text/drawBlock.ts';
import { drawText, widthOf } from '../text/drawText.ts';
import { nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import { drawRoad, drawStub, drawTree } from './drawTree.ts';

/** The sizes of a bracket in a picture, in pixels. */
const METRICS = {
  cardWidth: 190,
  cardHeight: 46,
  columnGap: 28,
  rowGap: 10,
  headHeight: 44,
  final: { scale: 1.35, above: 12, below: 56 },
};

const MARGIN = 48;
const HEAD = 96;
const FOOT = 64;
const LEAST_WIDTH = 720;
const PLINTH = 49;

type Options = { readonly theme: Theme; readonly road?: string | undefined };

/**
 * The bracket of a cup as a picture of its own size: title, rounds, champion, legend and source. The road of one team
 * is gold: that of `road`, a team's id, else the champion's. Of a large cup the last rounds are drawn.
 */
export function drawBracketPicture(
  cup: Cup,
  words: PictureWords,
  { theme, road }: Options,
): Picture {
  const colours = coloursOf[theme];
  const rounds = isLarge(cup) ? lastRounds(cup.rounds) : cup.rounds;
  const layout = layBracket(rounds, METRICS);
  const size = {
    width: Math.ceil(Math.max(LEAST_WIDTH, layout.width) + 2 * MARGIN),
    height: Math.ceil(layout.height + HEAD + FOOT),
  };
  const champion = championOf(cup);
  const team = cup.teams.find(({ id }) => id === (road ?? champion?.team));
  const name = nameInPicture(words.cup(cup), cup.id);
  const told = tellBracket(cup, words, {
    road: road === undefined ? undefined : team,
    from: rounds.length < cup.rounds.length ? rounds[0] : undefined,
  });
  const style = { colours, road: team?.id ?? '', walkover: words.walkover };
  const alt = words.picture.alt.bracket(
    name,
    champion && nameInPicture(champion.name, champion.team),
    team ? nameInPicture(team.name, team.id) : '',
  );
  return toPicture(size, alt, [
    `<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>`,
    drawHead(name, told, colours, size.width - 2 * MARGIN),
    `<g transform="translate(${MARGIN} ${HEAD})">`,
    drawRounds(rounds, layout, colours),
    drawChampion(cup, layout, words, colours),
    drawTree(rounds, layout, style),
    '</g>',
    drawFoot(cup, words, colours, {
      ...size,
      hasRoad: champion !== undefined && team?.id === champion.team,
    }),
  ]);
}

type Told = { readonly road: Team | undefined; readonly from: Round | undefined };

/** The line below the title: whose road is gold, or what the cup adds up to; and where a part of it begins. */
function tellBracket(cup: Cup, words: PictureWords, { road, from }: Told): string {
  const { matches, goals } = tallyCup(cup);
  const counts = [words.teams(cup.teams.length), words.matches(matches), words.goals(goals)];
  return [
    ...(road ? [words.picture.road(nameInPicture(road.name, road.id))] : counts),
    ...(from ? [words.picture.from(nameInPicture(from.name, from.id))] : []),
  ].join(' · ');
}

function drawHead(name: string, line: string, colours: Colours, width: number): string {
  const at = { x: MARGIN, width };
  return (
    drawBlock(name, {
      ...at,
      weight: 'bold',
      fill: colours.ink,
      middle: 40,
      height: 40,
      largest: 36,
    }) + drawBlock(line, { ...at, fill: colours.muted, middle: 76, height: 24, largest: 18 })
  );
}

const drawRounds = (rounds: Cup['rounds'], layout: BracketLayout, colours: Colours): string =>
  layout.columns
    .map(({ roundId, x, width, y = 0 }) => {
      const round = rounds.find(({ id }) => id === roundId);
      return drawBlock(round ? nameInPicture(round.name, round.id) : '', {
        x,
        width,
        weight: 'bold',
        fill: colours.ink,
        middle: y + 22,
        height: 24,
        largest: 15,
      });
    })
    .join('');

/** Below the final's card a plinth with the champions, as on the page. */
function drawChampion(
  cup: Cup,
  { cards }: BracketLayout,
  words: PictureWords,
  colours: Colours,
): string {
  const champion = championOf(cup);
  const card = champion && cards.find(({ tie }) => tie === finalOf(cup).id);
  if (!card) return '';
  const top = card.y + card.height;
  const middle = card.x + card.width / 2;
  const width = 0.6 * card.width;
  const line = { x: middle, width: width - 16, anchor: 'middle' } as const;
  return [
    `<rect x="${middle - width / 2}" y="${top}" width="${width}" height="${PLINTH}" fill="${colours.honour}" stroke="${colours.goldFill}"/>`,
    `<rect x="${middle - 0.4 * card.width}" y="${top + PLINTH}" width="${0.8 * card.width}" height="5" rx="2" fill="${colours.goldFill}"/>`,
    drawBlock(words.picture.champions, {
      ...line,
      fill: colours.muted,
      middle: top + 14,
      height: 16,
      largest: 13,
    }),
    drawBlock(nameInPicture(champion.name, champion.team), {
      ...line,
      weight: 'bold',
      fill: colours.ink,
      middle: top + 34,
      height: 24,
      largest: 20,
    }),
  ].join('');
}

type Foot = { readonly width: number; readonly height: number; readonly hasRoad: boolean };

/** The legend, which names the champion's road where that is the one in gold, and the source. */
function drawFoot(
  cup: Cup,
  words: PictureWords,
  colours: Colours,
  { width, height, hasRoad }: Foot,
): string {
  const y = height - FOOT / 2;
  let x = MARGIN;
  const keys = (['won', 'road', 'level', 'entry'] as const).filter(
    (key) => key !== 'road' || hasRoad,
  );
  const entries = keys.map((key) => {
    const mark = drawMark(key, x, y, colours);
    const text = words.legend[key];
    const drawn = drawText(text, { x: x + 22, y: y + 5, size: 14, fill: colours.muted });
    x += 22 + widthOf(text, 14) + 28;
    return mark + drawn;
  });
  const source = drawBlock(sourceLine(cup, words), {
    x: width - MARGIN,
    width: max([width - MARGIN - x, 120]) ?? 120,
    anchor: 'end',
    fill: colours.muted,
    middle: y,
    height: 36,
    largest: 14,
  });
  return entries.join('') + source;
}

type Key = keyof PictureWords['legend'];

function drawMark(key: Key, x: number, y: number, colours: Colours): string {
  if (key === 'won')
    return `<rect x="${x + 6}" y="${y - 8}" width="4" height="16" rx="1.5" fill="${colours.blue}"/>`;
  if (key === 'road') return drawRoad(`M${x} ${y}H${x + 16}`, colours);
  if (key === 'entry') return drawStub({ x1: x + 3, x2: x + 16, y }, false, colours);
  return `<circle cx="${x + 8}" cy="${y}" r="4" fill="none" stroke="${colours.blue}" stroke-width="2"/>`;
}
