import type { ReactNode } from 'react';
import { spellingsOf } from '../../cup/questions/findTeam.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { nearest } from '../../cup/names/nearest.ts';
import { TextLink } from '../ui/Link.tsx';
import { ScorerLink } from '../ui/ScorerLink.tsx';
import { TeamLink } from '../ui/TeamLink.tsx';
import { TieLink } from '../ui/TieLink.tsx';
import type { Suggested } from '../ui/Suggestions.tsx';
import { readName } from '../address/readName.ts';
import { pagesOf } from '../address/place.ts';
import type { Words } from '../words/en/en.ts';
import { useWords } from '../words/useWords.ts';

/** The three places of a cup whose addresses or names are spelled most like a path. */
export function useSuggestions(index: CupIndex, path: string): Suggested {
  return nearest(readName(path), namedPlaces(index, useWords()), ({ names }) => names);
}

type Named = { readonly id: string; readonly names: readonly string[]; readonly link: ReactNode };

const namedPlaces = ({ cup, ties, players }: CupIndex, words: Words): Named[] => [
  ...Array.from(ties.values(), (placed) => ({
    id: placed.tie.id,
    names: [placed.tie.id, `${placed.tie.home.name} ${placed.tie.away.name}`],
    link: <TieLink placed={placed} />,
  })),
  ...cup.teams.map((team) => ({
    id: `teams/${team.id}`,
    names: [`teams ${team.id}`, ...spellingsOf(team)],
    link: <TeamLink team={team.id} />,
  })),
  ...Array.from(players.values(), ({ id, name }) => ({
    id: `scorers/${id}`,
    names: [`scorers ${id}`, name],
    link: <ScorerLink player={id} />,
  })),
  ...pagesOf(cup).map((view) => ({
    id: view,
    names: [view, words.view[view]],
    link: <TextLink to={{ view, cup: cup.id }}>{words.view[view]}</TextLink>,
  })),
];
