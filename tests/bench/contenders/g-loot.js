import { Match, SingleEliminationBracket } from '@g-loot/react-tournament-brackets';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from './offer.js';

const toParticipant = ({ team, name, goals }, isWinner) => ({
  id: team,
  name,
  resultText: String(goals),
  isWinner,
  status: 'PLAYED',
});

offer({
  take: ({ rounds }) =>
    rounds.flatMap((ties, round) =>
      ties.map(({ id, home, away, winner, next }) => ({
        id,
        name: id,
        nextMatchId: next ?? null,
        tournamentRoundText: String(round + 1),
        startTime: '',
        state: 'DONE',
        participants: [
          toParticipant(home, winner === 'home'),
          toParticipant(away, winner === 'away'),
        ],
      })),
    ),
  show: (matches, root) =>
    createRoot(root).render(
      createElement(SingleEliminationBracket, { matches, matchComponent: Match }),
    ),
  selector: 'svg foreignObject',
});
