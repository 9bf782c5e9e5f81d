import { en } from './en.ts';
import { enPanel } from './enPanel.ts';
import { enPeople } from './enPeople.ts';

const head = {
  cup: (cup: string, teams: string, matches: string, goals: string, winner: string) =>
    `The bracket of the ${cup}: ${teams}, ${matches}, ${goals}. ${winner} won it.`,
  played: (home: string, score: string, away: string) => `${home} ${score} ${away}.`,
  notPlayed: (home: string, away: string) =>
    `${home} against ${away}: a walkover, without a score.`,
  /** In place of a score, on a card. */
  noScore: 'walkover: no score',
  wentOn: (team: string) => `${team} went on.`,
  wonCup: (team: string) => `${team} won the cup.`,
  undecided: 'How it was decided is not recorded.',
  tie: (round: string, cup: string, day: string) => `${round} of the ${cup}${day && `, ${day}`}.`,
  team: (team: string, cup: string, ties: string, scored: number, conceded: number) =>
    `The road of ${team} through the ${cup}: ${ties}, goals ${scored}–${conceded}.`,
  scorer: (scorer: string, team: string, cup: string) =>
    `The goals of ${scorer} (${team}) in the ${cup}, tie by tie, and how each is known.`,
  table: (cup: string) => `Every tie of the ${cup} in a table to sort, filter and download.`,
  record: (cup: string) => `The record of the ${cup}, line by line, with what came of each line.`,
  checks: (cup: string) => `The figures of the ${cup}, and the checks that they pass.`,
  alias: (address: string) => `This page has moved to ${address}`,
  nowhere: 'Nothing has this address.',
  nowhereMore: 'It may be misspelt. From here every tie and team can be reached:',
};

/** The dictionary with what only a page's head and card say: what a link's preview tells, in a sentence or two. */
export const enHead = { ...en, panel: enPanel, people: enPeople, head };
export type HeadWords = typeof enHead;
