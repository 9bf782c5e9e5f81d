import { faultAt, type Report } from '../finding.ts';
import type { ParseForm } from '../form.ts';
import { groupNote } from '../groupNote.ts';
import { isGroup } from '../isGroup.ts';
import type { Line } from '../line.ts';
import { nest } from '../nest.ts';
import { quote } from '../quote.ts';
import { parseHeading } from '../record/parseHeading.ts';
import type { FixtureNode, GroupNode, RoundNode, TieNode, Word } from '../syntax.ts';
import { isBox, parseBox } from './parseBox.ts';
import { isLegs, parseLegs } from './parseLegs.ts';
import { argumentsOf, readTemplate, type Template } from './readTemplate.ts';
import { render } from './render.ts';
import { toSource, type Source } from './toSource.ts';

/** A heading, the matches beneath it, and all lines beneath it that are no heading. */
type Section = {
  readonly name: Word;
  readonly level: number;
  readonly nodes: (TieNode | FixtureNode)[];
  readonly lines: number[];
};

/** A heading of one match, which is no round: "Italy vs Soviet Union", "Original match". */
const isOfMatch = ({ text }: Word): boolean =>
  /\s(?:v|vs\.?)\s/u.test(text) ||
  /^(?:(?:original|first) match|match(?:es)?|results?|details|summary)$/iu.test(text);

/** The templates of matches, in order. What never ends is a fault, and nothing behind it is read. */
const findTemplates = (source: Source, report: Report): Template[] => {
  const found: Template[] = [];
  const { text } = source;
  for (let at = text.indexOf('{{'); at >= 0;) {
    const template = readTemplate(text, at, text.length);
    if (!template) {
      report(
        faultAt(source.placeAt(at), quote(text.slice(at, at + 60).trim()), 'a template that ends'),
      );
      return found;
    }
    if (isBox(template) || isLegs(template)) found.push(template);
    at = text.indexOf('{{', template.end);
  }
  return found;
};

const linesOf = ({ rowAt }: Source, { start, end }: Template, lines: readonly Line[]): number[] =>
  lines.slice(rowAt(start), rowAt(end - 1) + 1).map(({ number }) => number);

/** A page names its subject in its infobox, in bold type, or in a heading of the first level. */
const findTitle = (source: Source): Word | undefined => {
  const { text } = source;
  const start = text.search(/\{\{\s*infobox/iu);
  const infobox = start < 0 ? undefined : readTemplate(text, start, text.length);
  const fields = infobox && argumentsOf(text, infobox).named;
  const range = ['title', 'tourney_name', 'name'].map((name) => fields?.get(name)).find(Boolean);
  const bold = /'''(?!')([^'\n]{1,100})'''/u.exec(text);
  const heading = /^=([^=\n]{1,100})=[^\S\n]*$/mu.exec(text);
  const title = range
    ? render(source, range)
    : bold
      ? render(source, { start: bold.index + 3, end: bold.index + bold[0].length - 3 })
      : heading &&
        render(source, {
          start: heading.index + 1,
          end: heading.index + heading[0].lastIndexOf('='),
        });
  return title?.text ? title : undefined;
};

/** Lines that no result is lost in: comments, sentences with a reference behind them, pictures and categories. */
const commentsIn = ({ text }: Source, lines: readonly Line[]): number[] => {
  const seen = text.split('\n');
  const isComment = (row: number): boolean =>
    /^\s*$|[.!?]["”’)]*\s*$|^\s*\[\[(?:file|image|category):/iu.test(seen[row] ?? '');
  return lines.flatMap(({ number }, row) => (isComment(row) ? number : []));
};

/** The headings of rounds and groups, and the lines of the others, which stand above one match each. */
const sectionsOf = (lines: readonly Line[]) => {
  const sections: Section[] = [];
  const open: Section[] = [];
  const frame: number[] = [];
  const sectionAt: (Section | undefined)[] = [];
  lines.forEach((line, row) => {
    const heading = parseHeading(line);
    if (heading && heading.opening > 1) {
      while ((open.at(-1)?.level ?? 0) >= heading.opening) open.pop();
      if (isOfMatch(heading.name) && open.length > 0) frame.push(line.number);
      else {
        const section = { name: heading.name, level: heading.opening, nodes: [], lines: [] };
        sections.push(section);
        open.push(section);
      }
    }
    const section = open.at(-1);
    sectionAt[row] = section;
    if (!heading) section?.lines.push(line.number);
  });
  return { sections, sectionAt, frame };
};

/** A section is a group by its own heading, or by the one that it stands under. */
const groupsAmong = (sections: readonly Section[]): ReadonlySet<Section> => {
  const groups = new Set<Section>();
  let level = Infinity;
  for (const section of sections) {
    if (section.level <= level) level = isGroup(section.name.text) ? section.level : Infinity;
    if (level < Infinity) groups.add(section);
  }
  return groups;
};

const toGroup = ({ name, lines }: Section): GroupNode => ({
  type: 'group',
  line: name.line,
  name,
  lines,
});

const toRound = ({ name, nodes }: Section): RoundNode | undefined => {
  const ties = nodes.filter((node) => node.type === 'tie');
  const fixtures = nodes.filter((node) => node.type === 'fixture');
  if (nodes.length === 0) return undefined;
  return { type: 'round', line: name.line, name, ties, ...(fixtures.length > 0 && { fixtures }) };
};

/** Reads wikitext: the matches of its templates, under the headings of their rounds. */
export const parseWikitext: ParseForm = (lines, report) => {
  const source = toSource(lines);
  const { sections, sectionAt, frame } = sectionsOf(lines);
  const groups = groupsAmong(sections);
  for (const template of findTemplates(source, report)) {
    const section = sectionAt[source.rowAt(template.start)];
    const own = linesOf(source, template, lines);
    if (!section)
      report(faultAt(source.placeAt(template.start), quote(template.name), 'a round above it'));
    else if (!groups.has(section))
      section.nodes.push(...readMatches(source, template, own, report));
  }
  const left = [...groups].map(toGroup).filter((group) => group.lines.length > 0);
  const comments = commentsIn(source, lines);
  for (const group of left) report(groupNote(group));
  const title = findTitle(source);
  return {
    ...(title && { title }),
    fields: [],
    rounds: nest(
      sections.map((section) => ({
        name: section.name,
        level: section.level,
        round: groups.has(section) ? undefined : toRound(section),
        isGroup: groups.has(section),
      })),
    ),
    ...(left.length > 0 && { groups: left }),
    ...(frame.length > 0 && { frame }),
    ...(comments.length > 0 && { comments }),
  };
};

const readMatches = (
  source: Source,
  template: Template,
  own: readonly number[],
  report: Report,
): (TieNode | FixtureNode)[] => {
  if (isLegs(template)) return parseLegs(source, template, own, report);
  const node = parseBox(source, template, own, report);
  return node ? [node] : [];
};
