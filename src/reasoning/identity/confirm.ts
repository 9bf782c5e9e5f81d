import type { Printed, Reason } from '../../cup/model/reason.ts';
import type { Issue } from '../../issue.ts';
import { clash } from '../../cup/gate/clash.ts';
import type { Verdict } from './verdict.ts';
import { quote } from '../../parser/quote.ts';

/** The reasons that verdicts add to the names of one club or player: a source, or the editor's word. */
export const confirmations = (
  printed: readonly Printed[],
  verdicts: readonly Verdict[],
): Reason[] =>
  verdicts
    .filter(({ are, names }) => are === 'one' && linesOf(printed, names).size === names.length)
    .map(({ source, names }) => {
      const lines = [...linesOf(printed, names).values()].flat();
      return source ? { kind: 'source', lines, source } : { kind: 'editor', lines };
    });

/** Verdicts that the outcome for all clubs, or all players, does not bear out, with the lines that say otherwise. */
export function findContradictions(
  list: 'clubs' | 'players',
  all: readonly { readonly printed: readonly Printed[] }[],
  verdicts: readonly Verdict[],
): Issue[] {
  return verdicts.flatMap((verdict, index) => {
    const held = all
      .map(({ printed }) => linesOf(printed, verdict.names))
      .filter((names) => names.size > 0);
    const said = verdict.names.map(quote).join(' and ');
    const known = new Set(held.flatMap((names) => [...names.keys()]));
    if (!verdict.names.every((name) => known.has(name))) {
      const place = `annotations.${list}.${index}.names`;
      return [{ kind: 'fault', place, found: said, expected: 'names that the record prints' }];
    }
    const isBorneOut =
      verdict.are === 'one'
        ? held.some((names) => names.size === verdict.names.length)
        : held.every((names) => names.size === 1);
    if (isBorneOut) return [];
    const lines = held.flatMap((names) => [...names.values()].flat());
    const claim = verdict.are === 'one' ? 'one' : 'different';
    return [
      clash(lines, `evidence against the annotation that ${said} are ${claim}`, 'both to agree'),
    ];
  });
}

/** Those of `names` that are among the printed ones, with their lines. */
const linesOf = (
  printed: readonly Printed[],
  names: readonly string[],
): Map<string, readonly number[]> =>
  new Map(
    printed.filter(({ name }) => names.includes(name)).map(({ name, lines }) => [name, lines]),
  );
