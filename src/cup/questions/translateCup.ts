import type { Cup } from '../model/cup.ts';
import type { Language } from '../model/language.ts';
import type { Team } from '../model/team.ts';
import type { Tie } from '../model/tie.ts';

/** What a language says of a cup in its own words. */
export type CupWords = {
  readonly language: Language;
  readonly round: (name: string) => string;
  readonly summary: (text: string) => string | undefined;
};

/**
 * A cup as a language writes it: teams in the spelling that a source gives, rounds by the words of the language. A team
 * without a spelling, or whose spelling another team of the cup has too, keeps its printed name; so does every player,
 * and what the record prints of a name (`printed`, `slips`). The English cup is the very same one.
 */
export function translateCup(cup: Cup, { language, round, summary }: CupWords): Cup {
  if (language === 'en') return cup;
  const spelled = spellTeams(cup.teams, language);
  const { summary: told, ...others } = cup;
  const text = told && summary(told.text);
  return {
    ...others,
    ...(told && text !== undefined && { summary: { ...told, text } }),
    teams: cup.teams.map((team) => ({ ...team, name: spelled.get(team.id) ?? team.name })),
    rounds: cup.rounds.map((each) => ({
      ...each,
      name: round(each.name),
      ties: each.ties.map((tie) => spellTie(tie, spelled)),
    })),
  };
}

/** The usual spelling of each team that has one of its own, by the team's id. */
function spellTeams(
  teams: readonly Team[],
  language: Exclude<Language, 'en'>,
): ReadonlyMap<string, string> {
  const spellings = teams.flatMap(({ id, spellings: known }) => {
    const name = known?.[language]?.[0];
    return name === undefined ? [] : [{ id, name }];
  });
  const counts = new Map<string, number>();
  for (const { name } of spellings) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    spellings.filter(({ name }) => counts.get(name) === 1).map(({ id, name }) => [id, name]),
  );
}

const spellTie = (tie: Tie, spelled: ReadonlyMap<string, string>): Tie => ({
  ...tie,
  home: { ...tie.home, name: spelled.get(tie.home.team) ?? tie.home.name },
  away: { ...tie.away, name: spelled.get(tie.away.team) ?? tie.away.name },
});
