import { cutPlace } from '../cutPlace.ts';
import { wordAt, type Line } from '../line.ts';
import type { ByeNode, FixtureNode, Word } from '../syntax.ts';
import { hasNote } from './hasNote.ts';

const versus = /^([^\s:|][^:|]{0,59}?)\s+(?:v|vs\.?)\s+([^\s:|][^:|]{0,59})$/u;
const free = /^([^\s:|][^:|]{0,59}?)\s+bye$/iu;

/** A name, and neither a part of a sentence nor one with a note. */
const isName = ({ text }: Word): boolean =>
  /^(?:\p{Lu}|\p{Lo}|\p{N})/u.test(text) &&
  !/[.!?;,]$|\s(?:v|vs\.?)\s/u.test(text) &&
  !hasNote(text);

/** Reads `A v B`, two teams that are to meet, with `@ Ground` behind them; undefined for any other line. */
export const parseFixture = (whole: Line): FixtureNode | undefined => {
  const { line, about } = cutPlace(whole);
  const text = line.text.trimEnd();
  const [, first = '', second = ''] = versus.exec(text) ?? [];
  const [home, away] = [
    wordAt(line, 0, first.length),
    wordAt(line, text.length - second.length, text.length),
  ];
  if (first === '' || !isName(home) || !isName(away)) return undefined;
  const told = Object.keys(about).length > 0 && { about };
  return { type: 'fixture', line: line.number, home, away, ...told };
};

/** Reads `A bye`, a team that goes through without a tie; undefined for any other line. */
export const parseBye = (line: Line): ByeNode | undefined => {
  const name = free.exec(line.text.trimEnd())?.[1];
  const team = wordAt(line, 0, name?.length ?? 0);
  return name !== undefined && isName(team) ? { type: 'bye', line: line.number, team } : undefined;
};
