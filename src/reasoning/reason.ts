import { check } from '../cup/check.ts';
import { checksOf, type Check } from '../cup/checks.ts';
import type { Cup, Source } from '../cup/cup.ts';
import { isFault, type Issue } from '../issue.ts';
import type { RecordSyntax, RoundNode } from '../parser/syntax.ts';
import type { Annotations } from './annotations.ts';
import { clash } from './clash.ts';
import { findStrays } from './findStrays.ts';
import { findTwinLists } from './findTwinLists.ts';
import { askSides, countGoals, type Who } from './goals.ts';
import { identify } from './identify.ts';
import { findLeaders, readChampion, readFacts, readLeaders, readStated } from './infobox.ts';
import { orderRounds } from './orderRounds.ts';
import { nameRounds, type Ids } from './nameRounds.ts';
import { writeRounds } from './rounds.ts';
import { checkSide } from './scoring/refuse.ts';
import { writeSlips } from './slips.ts';

/** A cup, and all issues; where one of them is a fault there is no cup. */
export type Reasoned = { readonly cup?: Cup; readonly issues: readonly Issue[] };

/**
 * Works out what a record proves (`src/reasoning/README.md`): who is who, who scored how many, who met whom next, who
 * won and how. Each step refuses what cannot all be true; the steps behind it are then not tried. `id` is the cup's.
 */
export function reason(
  id: string,
  syntax: RecordSyntax,
  slips: readonly Issue[],
  annotations: Annotations,
): Reasoned {
  const { fields, rounds } = syntax;
  const ids = nameRounds(rounds);
  const misfits = [
    ...checkShape(rounds),
    ...findTwinLists(rounds),
    ...checkSides(ids, annotations),
    ...findStrays(ids, annotations),
  ];
  if (misfits.length) return { issues: misfits };

  const { value: known, issues } = identify(rounds, annotations);
  if (!known || issues.some(isFault)) return { issues };
  const teams = [...known.teams.values()];
  const leaders = findLeaders(readLeaders(fields), teams, known.players);

  const asked = askSides(ids, known, annotations);
  const goals = countGoals(asked, leaders, known);
  if (goals.issues.some(isFault)) return { issues: goals.issues };

  const champion = readChampion(fields);
  const plan = { ids, ...known, annotations, matchesOf: goals.matchesOf };
  const written = writeRounds(rounds, champion ? { ...plan, champion } : plan);
  if (written.issues.some(isFault)) return { issues: written.issues };

  const checked = check({
    format: 1,
    id,
    ...readFacts(syntax),
    sources: writeSources(annotations),
    record: { source: RECORD, lines: [...syntax.lines] },
    stated: readStated(fields, teams, leaders),
    teams,
    players: known.players,
    rounds: orderRounds(written.rounds),
    sheets: annotations.sheets,
    solutions: goals.solutions,
    slips: writeSlips(syntax.lines, slips, annotations.corrections),
  });
  if (!checked.ok) return checked;
  const failed = checksOf(checked.value).filter(({ holds }) => !holds);
  if (failed.length) return { issues: failed.map(writeFailure) };
  return { cup: checked.value, issues };
}

/** A check of the whole cup that fails: both figures, and the lines they come from. */
const writeFailure = ({ kind, about, left, right, relation }: Check): Issue =>
  clash(
    [...left.lines, ...right.lines].slice(0, 12),
    [kind, about, left.value].filter((part) => part !== undefined).join(' '),
    relation === 'less' ? `fewer than ${right.value}` : String(right.value),
  );

const RECORD = 'record';

/** More than any cup has; a club is looked for in every round, so a hostile record could have us search for hours. */
const MOST_ROUNDS = 256;

/** A cup needs rounds, and the last of them is one tie, the final. */
function checkShape(rounds: readonly RoundNode[]): Issue[] {
  const last = rounds.at(-1);
  if (!last) return [clash([], 'no round', 'a heading such as "==Final==" with ties under it')];
  if (rounds.length > MOST_ROUNDS)
    return [clash([last.line], `${rounds.length} rounds`, `${MOST_ROUNDS} at most`)];
  if (last.ties.length === 1) return [];
  const lines = [last.line, ...last.ties.map(({ line }) => line)];
  return [clash(lines, `${last.ties.length} ties in the last round`, 'one, the final')];
}

const NOBODY: Who = { playerOf: () => undefined, teamOf: () => undefined };

/** Lists that cannot be right by themselves, before anybody asks who the players are. */
const checkSides = (ids: Ids, annotations: Annotations): Issue[] =>
  askSides(ids, NOBODY, annotations).flatMap(({ question }) => checkSide(question));

const writeSources = ({ record, sources }: Annotations): Source[] => [
  { id: RECORD, kind: 'record', ...record },
  ...sources.map((source): Source => ({ kind: 'second', ...source })),
];
