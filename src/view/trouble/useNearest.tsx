import type { ReactNode } from 'react';
import { spellingsOf } from '../../cup/findTeam.ts';
import type { CupIndex } from '../../cup/indexCup.ts';
import { nearest } from '../../cup/nearest.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { ScorerLink } from '../links/ScorerLink.tsx';
import { TeamLink } from '../links/TeamLink.tsx';
import { TieLink } from '../links/TieLink.tsx';
import type { Near } from '../names/NearestNames.tsx';
import { readName } from '../names/readName.ts';
import { PAGES } from '../place.ts';
import type { Words } from '../words/en.ts';
import { useWords } from '../words/useWords.ts';

/** The three places of a cup whose addresses or names come nearest to a path. */
export function useNearest(index: CupIndex, path: string): Near {
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
  ...PAGES.map((view) => ({
    id: view,
    names: [view, words.view[view]],
    link: <PlaceLink place={{ view, cup: cup.id }}>{words.view[view]}</PlaceLink>,
  })),
];
