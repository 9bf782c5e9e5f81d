/** What only a page's head and its social card say: a link preview in a sentence or two. */
export const head = {
  cup: (cup: string, teams: string, matches: string, goals: string, winner?: string) =>
    `The bracket of the ${cup}: ${teams}, ${matches}, ${goals}.${winner === undefined ? '' : ` ${winner} won it.`}`,
  played: (home: string, score: string, away: string) => `${home} ${score} ${away}.`,
  notPlayed: (home: string, away: string) => `${home} against ${away}: not played.`,
  tie: (round: string, cup: string, day: string) => `${round} of the ${cup}${day && `, ${day}`}.`,
  team: (team: string, cup: string, matches: string, scored: number, conceded: number) =>
    `The road of ${team} through the ${cup}: ${matches}, ${scored} scored, ${conceded} conceded.`,
  scorer: (scorer: string, team: string, cup: string) =>
    `The goals of ${scorer} (${team}) in the ${cup}, match by match, and how each is known.`,
  table: (cup: string) => `Every match of the ${cup} in a table to sort, filter and download.`,
  map: (cup: string) => `Where the clubs of the ${cup} came from, and how far each had to travel.`,
  sources: (cup: string) => `Where the facts of the ${cup} come from, source by source.`,
  record: (cup: string) => `The source of the ${cup}, line by line, with what came of each line.`,
  checks: (cup: string) => `The figures of the ${cup}, each counted in two ways.`,
  alias: (address: string) => `This page has moved to ${address}`,
  nowhere: 'Nothing has this address.',
  nowhereMore: 'It may be misspelt. From here every match and team can be reached:',
};
