import { faultAt, type Report } from '../finding.ts';
import type { ParseForm } from '../form.ts';
import { groupNote } from '../groupNote.ts';
import { isGroup } from '../isGroup.ts';
import { placeAt, wordAt, type Line } from '../line.ts';
import { nest } from '../nest.ts';
import { quote } from '../quote.ts';
import { parseHeading as parseEquals } from '../record/parseHeading.ts';
import type { GroupNode, RoundNode, Word } from '../syntax.ts';
import { cutComment } from './cutComment.ts';
import { yearsIn, type Year, type Years } from './findYear.ts';
import { isMatchOrDay } from './isMatchOrDay.ts';
import { parseBareHeading, parseHeading, roundOf, type Heading } from './parseHeading.ts';
import { readMatches } from './readMatches.ts';

type Section = { readonly heading: Heading; readonly line: Line; readonly lines: Line[] };

/** Reads `= Cup 2018/19 =`, with or without the sign at its end. */
const titleOf = (line: Line): Word | undefined => {
  const heading = parseEquals(line);
  return heading?.opening === 1 ? heading.name : undefined;
};

/** The years of the title; where there is none, of the first comment that has one. */
const titledYears = (title: Word | undefined, preamble: readonly Line[]): readonly Year[] => {
  const words = title ? [title] : preamble.map((line) => wordAt(line));
  return words.map(yearsIn).find((years) => years.length > 0) ?? [];
};

/** The heading on a line, if it is one; without a sign it is one only above a match or a day. */
const headingOn = (line: Line, next: Line | undefined): Heading | undefined =>
  parseHeading(line) ??
  (next && isMatchOrDay(next) && !isMatchOrDay(line) ? parseBareHeading(line) : undefined);

const isEmpty = (line: Line): boolean => line.text.trim() === '';

/** The lines above the first heading, and each heading with the lines beneath it; comments stay where they are. */
const sectionsOf = (lines: readonly Line[]) => {
  const preamble: Line[] = [];
  const sections: Section[] = [];
  const bare = lines.map(cutComment);
  // From the end, so that each line knows the next one that is no comment.
  const nexts: (Line | undefined)[] = [];
  for (let index = bare.length - 1, next: Line | undefined; index >= 0; index -= 1) {
    nexts[index] = next;
    const line = bare[index];
    if (line && !isEmpty(line)) next = line;
  }
  lines.forEach((line, index) => {
    const heading = bare[index] && headingOn(bare[index], nexts[index]);
    if (heading) sections.push({ heading, line, lines: [] });
    else (sections.at(-1)?.lines ?? preamble).push(line);
  });
  return { preamble, sections };
};

/** A section is a group by its own heading, or by the one that it stands under. */
const groupsAmong = (sections: readonly Section[]): ReadonlySet<Section> => {
  const groups = new Set<Section>();
  let level = Infinity;
  for (const section of sections) {
    const { heading } = section;
    if (heading.level <= level) level = isGroup(heading.name.text) ? heading.level : Infinity;
    if (level < Infinity) groups.add(section);
  }
  return groups;
};

const toGroup = ({ heading, lines }: Section): GroupNode => ({
  type: 'group',
  line: heading.name.line,
  name: heading.name,
  lines: lines.filter((line) => !isEmpty(cutComment(line))).map((line) => line.number),
});

const toRound = (
  { heading, lines }: Section,
  years: Years,
  report: Report,
): { readonly round?: RoundNode; readonly years: Years; readonly comments: readonly number[] } => {
  const { years: after, comments, ...found } = readMatches(lines, years, report);
  const { name } = heading;
  if (found.ties.length + (found.fixtures?.length ?? 0) === 0) return { years: after, comments };
  const above = roundOf(name);
  return {
    years: after,
    comments,
    round: { type: 'round', line: name.line, name, ...found, ...(above && { above }) },
  };
};

/** Reads Football.TXT, the plain-text format of the openfootball community. */
export const parseFootballTxt: ParseForm = (lines, report) => {
  const { preamble, sections } = sectionsOf(lines);
  const [title] = preamble.map(cutComment).flatMap((line) => titleOf(line) ?? []);
  const groups = groupsAmong(sections);
  let years: Years = { titled: titledYears(title, preamble) };
  const comments = preamble.filter((line) => isEmpty(cutComment(line))).map((line) => line.number);
  const read = sections.map((section) => {
    if (groups.has(section)) return { section };
    const result = toRound(section, years, report);
    years = result.years;
    comments.push(...result.comments);
    return { section, round: result.round };
  });
  const left = [...groups].map(toGroup);
  for (const group of left) report(groupNote(group));
  for (const line of preamble.map(cutComment))
    if (isMatchOrDay(line))
      report(
        faultAt(placeAt(line), quote(line.text.trim()), 'a round above it, such as "▪ Final"'),
      );
  return {
    ...(title && { title }),
    fields: [],
    rounds: nest(
      read.map(({ section, round }) => ({
        name: section.heading.name,
        level: section.heading.level,
        round,
        isGroup: groups.has(section),
      })),
    ),
    ...(left.length > 0 && { groups: left }),
    ...(comments.length > 0 && { comments }),
  };
};
