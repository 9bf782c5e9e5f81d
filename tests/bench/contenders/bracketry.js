import { createBracket } from 'bracketry';
import { offer } from './offer.js';

const toSide = ({ team, goals }, isWinner) => ({
  contestantId: team,
  scores: [{ mainScore: String(goals), isWinner }],
  isWinner,
});

offer({
  take: ({ rounds, teams }) => ({
    rounds: rounds.map((_, index) => ({ name: `Round ${index + 1}` })),
    contestants: Object.fromEntries(
      teams.map(({ id, name }) => [id, { players: [{ title: name }] }]),
    ),
    matches: rounds.flatMap((ties, roundIndex) =>
      ties.map(({ home, away, winner }, order) => ({
        roundIndex,
        order,
        sides: [toSide(home, winner === 'home'), toSide(away, winner === 'away')],
      })),
    ),
  }),
  show: (data, root) => void createBracket(data, root, { width: '100%', height: '100%' }),
  selector: '.match-wrapper .side-wrapper',
});
