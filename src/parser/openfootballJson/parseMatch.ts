import { faultAt, type Reading, type Report } from '../finding.ts';
import { quote } from '../quote.ts';
import type { DateNode, FixtureNode, ScorersNode, TieNode, Word } from '../syntax.ts';
import { toDate } from '../toDate.ts';
import { fieldsOf, itemsOf, nameOf, type Fields } from './fieldsOf.ts';
import { parseGoals } from './parseGoals.ts';
import { parseScore } from './parseScore.ts';
import { linesOf } from './linesOf.ts';
import type { JsonNode } from './readJson.ts';

const known = new Set(
  (
    'num date time timezone round stage group status team1 team2 score goals1 goals2 ground stadium city ' +
    'score1 score2 score1i score2i score1et score2et score1p score2p'
  ).split(' '),
);

const readDate = (match: Fields): Reading<DateNode> | undefined => {
  const printed = nameOf(match.get('date')?.value);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(printed?.text ?? '') ?? [];
  return printed && toDate(printed, Number(year), Number(month), Number(day));
};

const readScorers = (
  match: Fields,
  tie: Pick<TieNode, 'home' | 'away'>,
  report: Report,
): ScorersNode[] =>
  (['home', 'away'] as const).flatMap((side, index) => {
    const member = match.get(`goals${index + 1}`);
    const reading = parseGoals(member?.value);
    if ('fault' in reading) report(reading.fault);
    if (!member || 'fault' in reading || itemsOf(member.value).length === 0) return [];
    return [{ type: 'scorers', line: member.key.line, team: tie[side], scorers: reading.node }];
  });

/** The ground, and its city behind it. */
const readGround = (match: Fields): Word | undefined => {
  const ground = nameOf((match.get('ground') ?? match.get('stadium'))?.value);
  const city = nameOf(match.get('city')?.value);
  return ground && city ? { ...ground, text: `${ground.text}, ${city.text}` } : (ground ?? city);
};

/** Reads a match; undefined, with a fault told, where it names no two teams. `written` are the lines that are not blank. */
export const parseMatch = (
  node: JsonNode,
  written: ReadonlySet<number>,
  report: Report,
): TieNode | FixtureNode | undefined => {
  const match = fieldsOf(node);
  const [home, away] = [nameOf(match.get('team1')?.value), nameOf(match.get('team2')?.value)];
  if (!home || !away) {
    const found = home ?? away;
    const place = found ?? { line: node.line, column: 1 };
    report(
      faultAt(place, found ? quote(found.text) : 'no team', '"team1" and "team2" with a name each'),
    );
    return undefined;
  }
  const reading = readDate(match);
  if (reading && 'fault' in reading) report(reading.fault);
  const date = reading && 'node' in reading ? reading.node : undefined;
  const both = {
    line: home.line,
    ...(date && { date }),
    home,
    away,
    also: linesOf(node, written, (name) => known.has(name)),
  };
  const ground = readGround(match);
  const about = ground && { about: { ground } };
  const outcome = parseScore(match, home.line, written);
  if (!outcome) {
    if (match.has('score') || match.has('score1'))
      report(
        faultAt(home, `no score that can be read`, '"score" with "ft", two numbers from 0 to 99'),
      );
    return { type: 'fixture', ...both, ...about };
  }
  return { type: 'tie', ...both, outcome, scorers: readScorers(match, both, report), ...about };
};
