import { faultAt, type Reading } from '../finding.ts';
import { placeAt, squeeze, type Line } from '../line.ts';
import { pairPattern, parsePair } from '../parsePair.ts';
import { quote } from '../quote.ts';
import type { TieNode } from '../syntax.ts';

const sentence = new RegExp(
  String.raw`^(.{1,200}?) (?:won|wins?) (${pairPattern}) (?:on )?(?:penalties|pens)\.?$`,
  'iu',
);

/**
 * Reads `A won 5-4 on penalties`, the line beneath a tie that says how its shoot-out ended, into that tie. The larger
 * number is the winner's. Undefined for any other line.
 */
export const parseShootout = (
  line: Line,
  tie: TieNode | undefined,
): Reading<TieNode> | undefined => {
  const text = squeeze(line.text);
  const [, name = '', printed] = sentence.exec(text) ?? [];
  if (printed === undefined) return undefined;
  const fail = (found: string, expected: string) => ({
    fault: faultAt(placeAt(line), quote(found), expected),
  });
  if (!tie) return fail(text, 'a tie above its shoot-out');
  const { home, away, outcome } = tie;
  const names = [home.text, away.text];
  if (!names.includes(name)) return fail(name, names.map(quote).join(' or '));
  const pair = parsePair(printed);
  if (!pair || pair.home === pair.away) return fail(printed, 'a shoot-out that one side won');
  if (outcome.kind !== 'score' || outcome.shootout)
    return fail(text, 'one shoot-out, beneath a score');
  const [lost = 0, won = 0] = [pair.home, pair.away].toSorted((a, b) => a - b);
  const shootout = name === home.text ? { home: won, away: lost } : { home: lost, away: won };
  return { node: { ...tie, outcome: { ...outcome, shootout, also: [line.number] } } };
};
