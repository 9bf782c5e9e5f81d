import type { Cup } from '../model/cup.ts';
import type { CupIndex } from './indexCup.ts';
import { slug } from '../names/slug.ts';
import { sound } from '../names/sound.ts';
import type { Team } from '../model/team.ts';
import { tiesOf } from './ties.ts';

/** The team of an id, or of the slug of any name the record prints for it. */
export const findTeam = (cup: Pick<Cup, 'teams'>, id: string): Team | undefined =>
  cup.teams.find((team) => team.id === id) ??
  cup.teams.find((team) => team.printed.some(({ name }) => slug(name) === id));

/** Every spelling of a team's name that is known, in any script. */
export const spellingsOf = ({ name, printed, spellings }: Team): string[] => [
  name,
  ...printed.map((each) => each.name),
  ...(spellings?.ru ?? []),
  ...(spellings?.kk ?? []),
];

/** What the names of teams sound like; asked for of all teams again with every letter. */
const sounds = new WeakMap<Team, readonly string[]>();

function soundsOf(team: Team): readonly string[] {
  const known = sounds.get(team) ?? spellingsOf(team).map(sound);
  sounds.set(team, known);
  return known;
}

/**
 * The next tie, round by round behind `from` and then from the start, in which a team plays whose name begins with
 * the letters typed, in any script: `кай` and `kai` find Kairat. A first letter, and the same again, leads on from tie
 * to tie; with more letters `from` itself comes first.
 */
export function findTieByLetters(
  { cup, teams }: CupIndex,
  typed: string,
  from: string | undefined,
): string | undefined {
  const [letter, ...others] = Array.from(typed.toLowerCase());
  const isOneLetter = others.every((other) => other === letter);
  const start = sound((isOneLetter ? letter : typed) ?? '');
  if (start === '') return undefined;
  const begins = (id: string) => {
    const team = teams.get(id);
    return team && soundsOf(team).some((heard) => heard.startsWith(start));
  };
  const ties = tiesOf(cup);
  const at = ties.findIndex(({ id }) => id === from);
  const first = isOneLetter ? at + 1 : Math.max(at, 0);
  const inOrder = [...ties.slice(first), ...ties.slice(0, first)];
  return inOrder.find(({ home, away }) => begins(home.team) || begins(away.team))?.id;
}
