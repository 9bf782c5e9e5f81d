import type { Cup } from '../model/cup.ts';
import type { Printed } from '../model/reason.ts';
import { entriesOf } from './scorers.ts';
import { tiesOf } from './ties.ts';

/**
 * A cup without all that follows from its later ties: `rounds` are those with the ties played so far. Left out are
 * players who have not scored yet, names that the record prints only later, the text of the record behind those ties,
 * and all that is said of the whole cup: its summary, totals, slips, and reasons. A round may have no tie.
 */
export function knownCup(cup: Cup, rounds: Cup['rounds']): Cup {
  const ties = tiesOf({ rounds });
  const ids = new Set(ties.map(({ id }) => id));
  const lines = new Set(ties.flatMap((tie) => tie.lines));
  const scorers = new Set(entriesOf({ rounds }).map(({ entry }) => entry.player));
  const cut = <Named extends { readonly printed: readonly Printed[] }>(named: Named): Named => ({
    ...named,
    printed: cutNames(named.printed, lines),
    because: [],
  });
  const { summary, ...others } = cup;
  return {
    ...others,
    rounds,
    teams: cup.teams.map(cut),
    players: cup.players.filter(({ id }) => scorers.has(id)).map(cut),
    sheets: cup.sheets.filter(({ tie }) => ids.has(tie)),
    record: {
      ...cup.record,
      lines: cup.record.lines.map((text, index) => (lines.has(index + 1) ? text : '')),
    },
    stated: { leaders: [] },
    solutions: {},
    slips: [],
  };
}

/** The names that some lines print. */
const cutNames = (printed: readonly Printed[], known: ReadonlySet<number>): Printed[] =>
  printed.flatMap(({ name, lines }) => {
    const own = lines.filter((line) => known.has(line));
    return own.length > 0 ? [{ name, lines: own }] : [];
  });
