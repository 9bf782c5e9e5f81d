import { MOST_MATCHES } from '../../cup/model/tie.ts';
import { clash } from '../../cup/gate/clash.ts';
import { group } from '../../cup/questions/group.ts';
import { isLevel } from '../../cup/questions/tally.ts';
import type { Issue } from '../../issue.ts';
import { quote } from '../../parser/quote.ts';
import type { RoundNode } from '../../parser/syntax.ts';
import { decidingOutcome } from './outcomes.ts';
import { namesLegs, namesReplays } from './headings.ts';
import type { Game, GameNode, PairedRound, PairNode } from './pairNode.ts';

/** A printed game and the heading that it stands under. */
type Printed = { readonly node: GameNode; readonly heading: RoundNode };

/** A round with those under headings such as "Second leg" or "Replays", and its games by the two names that meet. */
type Section = { readonly round: RoundNode; readonly games: Printed[] };

/**
 * Pairs games into ties (`src/reasoning/README.md`, section 1): the same two names in one round are one tie. A heading
 * such as "Second leg" or "Replays" under which only pairs of the round before it meet is a part of that round. Games
 * are legs or replays as `isOverLegs` tells. What can be neither is a fault with its lines.
 */
export function pairGames(rounds: readonly RoundNode[]): {
  readonly rounds: readonly PairedRound[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const paired = findSections(rounds).map(({ round, games }) => {
    const pairs = [...group(games.map((game) => [keyOf(game.node), game]))].map(([, own]) => {
      issues.push(...findCrowd(own));
      return inOrder(own.slice(0, MOST_MATCHES));
    });
    const hasLegs = isOverLegs(pairs);
    return { ...round, ties: pairs.map((own) => pair(own, hasLegs)) };
  });
  return {
    rounds: paired,
    issues: [...issues, ...paired.flatMap(({ ties }) => ties.flatMap(findMisfits))],
  };
}

function findCrowd(games: readonly Printed[]): Issue[] {
  const [first] = games;
  if (!first || games.length <= MOST_MATCHES) return [];
  const { home, away, line } = first.node;
  const found = `${games.length} matches of ${quote(home.text)} and ${quote(away.text)}`;
  return [clash([line], found, `${MOST_MATCHES} at most`)];
}

const keyOf = ({ home, away }: GameNode): string => [home.text, away.text].toSorted().join('\n');

function findSections(rounds: readonly RoundNode[]): Section[] {
  const sections: Section[] = [];
  let known = new Set<string>();
  for (const round of rounds) {
    const games = gamesUnder(round);
    const isPart = namesLegs(round) || namesReplays(round);
    if (isPart && games.every(({ node }) => known.has(keyOf(node)))) {
      sections.at(-1)?.games.push(...games);
    } else {
      sections.push({ round: isPart ? nameByAbove(round) : round, games });
      known = new Set(games.map(({ node }) => keyOf(node)));
    }
  }
  return sections;
}

/** The games of a round in printed order, those to be played among them. */
const gamesUnder = (heading: RoundNode): Printed[] => {
  const scheduled = (heading.fixtures ?? []).map((fixture): GameNode => ({
    ...fixture,
    type: 'tie',
    outcome: { kind: 'scheduled' },
    scorers: [],
  }));
  return [...heading.ties, ...scheduled]
    .toSorted((a, b) => a.line - b.line)
    .map((node) => ({ node, heading }));
};

/** "First leg" names no round; the heading above it does. */
const nameByAbove = (round: RoundNode): RoundNode =>
  round.above ? { ...round, name: round.above, line: round.above.line } : round;

/** Games in the order of their days; as printed where one has none. */
const inOrder = (games: readonly Printed[]): Printed[] =>
  games.every(({ node }) => node.date)
    ? games.toSorted((a, b) => compare(a.node.date?.day ?? '', b.node.date?.day ?? ''))
    : [...games];

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Whether the pairs of a round that meet twice, once on each ground, do so over legs: a heading says so, or a pair meets
 * again after a score that decides, or every pair of several does. Replays follow level scores only.
 */
function isOverLegs(pairs: readonly (readonly Printed[])[]): boolean {
  const again = pairs.filter((games) => games.length > 1);
  const headings = again.flatMap((games) => games.map(({ heading }) => heading));
  if (headings.some(namesLegs)) return true;
  if (headings.some(namesReplays)) return false;
  const isEvery = pairs.length > 1 && again.length === pairs.length && again.every(isSwapped);
  return isEvery || again.some((games) => isSwapped(games) && games[0] && !isOpen(games[0].node));
}

const isSwapped = ([first, second]: readonly Printed[]): boolean =>
  first?.node.home.text === second?.node.away.text;

/** A level score, or a match broken off, leaves a tie open. */
const isOpen = ({ outcome }: Pick<GameNode, 'outcome'>): boolean =>
  outcome.kind === 'score' &&
  (outcome.note === 'abandoned' || (isLevel(outcome.score) && !outcome.shootout));

function pair(printed: readonly Printed[], hasLegs: boolean): PairNode {
  const [first] = printed;
  if (!first) throw new Error('a pair meets in a game');
  const isLegs = hasLegs && isSwapped(printed);
  const met = { kind: 'meets-again' as const, lines: printed.map(({ node }) => node.line) };
  const games = printed.map(({ node, heading }, index): Game => {
    const says = namesLegs(heading) || namesReplays(heading);
    return {
      node,
      host: node.home.text === first.node.home.text ? 'home' : 'away',
      part: isLegs && index < 2 ? 'leg' : index === 0 ? 'match' : 'replay',
      because:
        printed.length === 1
          ? []
          : [met, ...(says ? [{ kind: 'printed' as const, lines: [heading.line] }] : [])],
    };
  });
  const scorers = games.flatMap(({ node }) => node.scorers);
  return { ...first.node, outcome: decidingOutcome(games), scorers, games };
}

/** A replay follows a level score. */
const findMisfits = ({ games }: PairNode): Issue[] =>
  games.flatMap(({ part, node }, index) => {
    if (part !== 'replay') return [];
    const before = games.slice(0, index);
    if (isOpen({ outcome: decidingOutcome(before) })) return [];
    const lines = [...before.map((game) => game.node.line), node.line];
    const names = `${quote(node.home.text)} and ${quote(node.away.text)}`;
    return [clash(lines, `${names} again after a tie that was decided`, 'legs, or a level score')];
  });
