import { check } from '../cup/gate/check.ts';
import { failuresOf } from '../cup/gate/failuresOf.ts';
import type { Cup, Round, Source } from '../cup/model/cup.ts';
import { isFault, toDoubt, type Issue } from '../issue.ts';
import type { RecordSyntax } from '../parser/syntax.ts';
import type { Annotations } from './annotations.ts';
import { clash } from '../cup/gate/clash.ts';
import { findStrays } from './findStrays.ts';
import { findTwinLists } from './findTwinLists.ts';
import { askAlone, askSides, countGoals, type Asked, type Counted, type Who } from './goals.ts';
import { leaveOutDoubts } from './doubts.ts';
import { identify } from './identify.ts';
import { printedWinner } from './identity/hope.ts';
import {
  findLeaders,
  type KnownLeader,
  readChampion,
  readFacts,
  readLeaders,
  readStated,
} from './infobox.ts';
import { orderRounds } from '../cup/questions/orderRounds.ts';
import { isDecided } from '../cup/questions/facts.ts';
import { tiesOf, treeOf } from '../cup/questions/ties.ts';
import { namesFinal } from './pairing/headings.ts';
import { findWrongSums } from './pairing/findWrongSums.ts';
import { pairGames } from './pairing/pairGames.ts';
import type { PairedRound } from './pairing/pairNode.ts';
import { setAside } from './pairing/setAside.ts';
import { nameLinesOnce } from './nameLinesOnce.ts';
import { nameRounds, type Ids } from './nameRounds.ts';
import { writeRounds } from './rounds.ts';
import { findMistimed } from './times.ts';
import { checkSide } from './scoring/refuse.ts';
import { writeSlips } from './slips.ts';

/** A cup, and all issues; where one of them is a fault there is no cup. */
export type Reasoned = { readonly cup?: Cup; readonly issues: readonly Issue[] };

/**
 * What becomes of a contradiction: the record is refused, as for a cup that is published; or it is a doubt on its tie, and
 * what can be left out is, so that a reader sees the rest.
 */
export type Contradictions = 'refused' | 'doubted';

/**
 * Works out what a record proves (`src/reasoning/README.md`): who is who, who scored how many, who met whom next, who
 * won and how. Each step refuses what cannot all be true; the steps behind it are then not tried. `id` is the cup's.
 */
export function reason(
  id: string,
  syntax: RecordSyntax,
  slips: readonly Issue[],
  annotations: Annotations,
  contradictions: Contradictions,
): Reasoned {
  const { fields } = syntax;
  const { rounds: paired, issues: unpaired } = pairGames(syntax.rounds);
  const isOpen = contradictions === 'doubted';
  const printed = setAside(paired);
  const { rounds, issues: doubts } = isOpen
    ? leaveOutDoubts(printed, annotations)
    : { rounds: printed, issues: [] };
  const ids = nameRounds(rounds);
  const misfits = [
    ...checkShape(rounds),
    ...unpaired,
    ...findWrongSums(rounds),
    ...findMistimed(rounds),
    ...findTwinLists(syntax.rounds),
    ...checkSides(ids, annotations),
    ...findStrays(ids, annotations),
  ];
  if (misfits.length) return { issues: misfits };

  const { value: known, issues } = identify(rounds, annotations);
  if (!known || issues.some(isFault)) return { issues };
  const teams = [...known.teams.values()];
  const leaders = findLeaders(readLeaders(fields), teams, known.players);

  const asked = askSides(ids, known, annotations);
  const goals = countWith(isOpen, asked, leaders, known);
  if (goals.issues.some(isFault)) return { issues: goals.issues };

  const champion = isOpen && isWonInPrint(rounds) ? undefined : readChampion(fields);
  const plan = { ids, ...known, annotations, scorersOf: goals.scorersOf };
  const written = writeRounds(rounds, champion ? { ...plan, champion } : plan);
  if (written.issues.some(isFault)) return { issues: written.issues };

  const cup = {
    format: 2,
    id,
    ...readFacts(syntax),
    ...stateOf(written.rounds),
    ...(annotations.summary && { summary: annotations.summary }),
    sources: writeSources(annotations, readFacts(syntax).title),
    record: { source: RECORD, lines: [...syntax.lines] },
    stated: readStated(fields, teams, leaders),
    teams,
    players: known.players,
    rounds: orderRounds(written.rounds),
    sheets: annotations.sheets,
    solutions: goals.solutions,
    slips: writeSlips(syntax.lines, slips, annotations.corrections),
  };
  const checked = check(nameLinesOnce(cup), id);
  if (!checked.ok) return checked;
  const failures = failuresOf(checked.value);
  if (isOpen)
    return { cup: checked.value, issues: [...issues, ...doubts, ...failures.map(toDoubt)] };
  return failures.length > 0 ? { issues: failures } : { cup: checked.value, issues };
}

/** Counts the goals; in a cup that is open to doubts without the infobox's totals, where the ties contradict them. */
function countWith(
  isOpen: boolean,
  asked: readonly Asked[],
  leaders: readonly KnownLeader[],
  who: Who,
): Counted {
  const counted = countGoals(asked, leaders, who);
  return isOpen && counted.issues.some(isFault) ? countGoals(asked, [], who) : counted;
}

const RECORD = 'record';

/** More than any cup has; a club is looked for in every round, so a hostile record could have us search for hours. */
const MOST_ROUNDS = 256;

/** A cup needs rounds, and a final is one tie. */
function checkShape(rounds: readonly PairedRound[]): Issue[] {
  const last = treeOf(rounds).at(-1);
  if (!last) return [clash([], 'no round', 'a heading such as "==Final==" with ties under it')];
  if (rounds.length > MOST_ROUNDS)
    return [clash([last.line], `${rounds.length} rounds`, `${MOST_ROUNDS} at most`)];
  if (last.ties.length === 1 || !namesFinal(last)) return [];
  const lines = [last.line, ...last.ties.map(({ line }) => line)];
  return [clash(lines, `${last.ties.length} ties in the last round`, 'one, the final')];
}

/** Whether the last tie itself tells who won it. */
const isWonInPrint = (rounds: readonly PairedRound[]): boolean => {
  const [final] = treeOf(rounds).at(-1)?.ties ?? [];
  return final !== undefined && printedWinner(final) !== undefined;
};

/** Whether ties are to be played, or the record ends before the final. */
function stateOf(rounds: readonly Round[]): Pick<Cup, 'state'> {
  if (tiesOf({ rounds: [...rounds] }).some((tie) => !isDecided(tie))) return { state: 'running' };
  return treeOf(rounds).at(-1)?.ties.length === 1 ? {} : { state: 'part' };
}

/** Lists that cannot be right by themselves, before anybody asks who the players are. */
const checkSides = (ids: Ids, annotations: Annotations): Issue[] =>
  askAlone(ids, annotations).flatMap(({ question }) => checkSide(question));

const writeSources = ({ record, sources }: Annotations, title: string): Source[] => [
  { id: RECORD, kind: 'record', ...(record ?? { title }) },
  ...sources.map((source): Source => ({ kind: 'second', ...source })),
];
