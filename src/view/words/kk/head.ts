import type { Words } from '../en/en.ts';

/** What only a page's head says: a link preview in a sentence or two, in Kazakh. */
export const head: Words['head'] = {
  cup: (cup, teams, matches, goals, winner) =>
    `${cup}: турнир торы. ${teams}, ${matches}, ${goals}.${winner === undefined ? '' : ` Жеңімпаз: ${winner}.`}`,
  played: (home, score, away) => `${home} ${score} ${away}.`,
  notPlayed: (home, away) => `${home} – ${away}: матч өтпеген.`,
  tie: (round, cup, day) => `${cup}, ${round}${day && `, ${day}`}.`,
  team: (team, cup, matches, scored, conceded) =>
    `${team}: турнирдегі жолы, ${cup}. ${matches}, соққаны ${scored}, жібергені ${conceded}.`,
  scorer: (scorer, team, cup) =>
    `${scorer} (${team}), ${cup}: матч сайынғы голдар және әрқайсысының қайдан белгілі екені.`,
  table: (cup) => `${cup}: сұрыптауға, сүзуге және жүктеуге болатын кестедегі барлық матч.`,
  map: (cup) => `${cup}: клубтар қайдан және әрқайсысы қанша жол жүрген.`,
  sources: (cup) => `${cup}: деректер қайдан алынған, дереккөз бойынша.`,
  record: (cup) => `${cup}: дереккөз жолма-жол және әр жолдан не шыққаны.`,
  checks: (cup) => `${cup}: турнир сандары, әрқайсысы екі тәсілмен саналған.`,
  alias: (address) => `Бет көшті: ${address}`,
  nowhere: 'Бұл мекенжайда ештеңе жоқ.',
  nowhereMore: 'Мүмкін, қате терілген. Осы жерден кез келген матч пен командаға жетуге болады:',
};
