import { faultAt, type Report } from '../finding.ts';
import type { Claimed, ParseForm } from '../form.ts';
import { groupNote } from '../groupNote.ts';
import { isGroup } from '../isGroup.ts';
import type { Line } from '../line.ts';
import type { FixtureNode, GroupNode, RoundNode, TieNode, Word } from '../syntax.ts';
import { fieldsOf, itemsOf, nameOf } from './fieldsOf.ts';
import { linesOf } from './linesOf.ts';
import { parseMatch } from './parseMatch.ts';
import { isFinding, readJson, type JsonNode } from './readJson.ts';

/** A match and the round and group that it names, or stands in. */
type Placed = { readonly node: JsonNode; readonly round?: Word; readonly group?: Word };

/** `{ matches }` with the round in each match, `{ rounds: [{ name, matches }] }`, or the matches alone. */
const placeMatches = (root: JsonNode): Placed[] => {
  const fields = fieldsOf(root);
  const rounds = itemsOf(fields.get('rounds')?.value).map((round) => ({
    name: nameOf(round),
    matches: itemsOf(fieldsOf(round).get('matches')?.value),
  }));
  const alone = root.kind === 'array' ? root.items : itemsOf(fields.get('matches')?.value);
  return [{ name: undefined, matches: alone }, ...rounds].flatMap(({ name, matches }) =>
    matches.map((node) => place(node, name)),
  );
};

const place = (node: JsonNode, outer: Word | undefined): Placed => {
  const fields = fieldsOf(node);
  const round = nameOf((fields.get('round') ?? fields.get('stage'))?.value) ?? outer;
  const named = nameOf(fields.get('group')?.value);
  const group = named ?? (round && isGroup(round.text) ? round : undefined);
  return { node, ...(round && { round }), ...(group && { group }) };
};

/** Puts matches together by the name of something, in the order in which the names first stand. */
const groupBy = (placed: readonly Placed[], nameIn: (one: Placed) => Word | undefined) => {
  const groups = new Map<string, { readonly name: Word; readonly own: Placed[] }>();
  for (const one of placed) {
    const name = nameIn(one);
    if (!name) continue;
    const known = groups.get(name.text) ?? { name, own: [] };
    groups.set(name.text, known);
    known.own.push(one);
  }
  return [...groups.values()];
};

const toGroups = (placed: readonly Placed[], written: ReadonlySet<number>): GroupNode[] =>
  groupBy(placed, ({ group }) => group).map(({ name, own }) => ({
    type: 'group',
    line: name.line,
    name,
    lines: own.flatMap(({ node }) => linesOf(node, written)),
  }));

const toRounds = (
  placed: readonly Placed[],
  written: ReadonlySet<number>,
  report: Report,
): RoundNode[] =>
  groupBy(placed, ({ group, round }) => (group ? undefined : round)).flatMap(({ name, own }) => {
    const nodes = own.flatMap(({ node }) => parseMatch(node, written, report) ?? []);
    const ties = nodes.filter((node): node is TieNode => node.type === 'tie');
    const fixtures = nodes.filter((node): node is FixtureNode => node.type === 'fixture');
    if (nodes.length === 0) return [];
    return [
      { type: 'round', line: name.line, name, ties, ...(fixtures.length > 0 && { fixtures }) },
    ];
  });

/** A match in no round would be lost. */
const checkPlaces = (placed: readonly Placed[], report: Report): void => {
  const lost = placed.find(({ round, group }) => !round && !group);
  if (lost)
    report(
      faultAt(
        { line: lost.node.line, column: 1 },
        'a match without a round',
        '"round" with a name',
      ),
    );
};

/** Lines that hold the text together: of signs alone, and of the members around the matches. */
const frameOf = (lines: readonly Line[], root: JsonNode): number[] => {
  const fields = fieldsOf(root);
  const rounds = itemsOf(fields.get('rounds')?.value);
  const around = [root, ...rounds].flatMap((node) => [
    node.line,
    node.end,
    ...['name', 'matches', 'rounds'].flatMap((key) => {
      const member = fieldsOf(node).get(key);
      return member ? [member.key.line, member.value.line, member.value.end] : [];
    }),
  ]);
  const signs = lines.filter(({ text }) => /^[\s{}[\],:]*$/u.test(text));
  return [...around, ...signs.map(({ number }) => number)];
};

/**
 * Reads openfootball's JSON. A title is its `name`; matches of groups are left out. Each of the lines of a match belongs
 * to it, but for members that nobody knows.
 */
export const parseOpenfootballJson: ParseForm = (lines, report): Claimed => {
  const root = readJson(lines);
  if (isFinding(root)) {
    report(root);
    return { fields: [], rounds: [] };
  }
  const title = nameOf(fieldsOf(root).get('name')?.value);
  const placed = placeMatches(root);
  const written = new Set(lines.map(({ number }) => number));
  const groups = toGroups(placed, written);
  checkPlaces(placed, report);
  for (const group of groups) report(groupNote(group));
  return {
    ...(title && { title }),
    fields: [],
    rounds: toRounds(placed, written, report),
    ...(groups.length > 0 && { groups }),
    frame: frameOf(lines, root),
  };
};
