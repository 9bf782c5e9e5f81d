import 'brackets-viewer/dist/brackets-viewer.min.css';
import 'brackets-viewer/dist/brackets-viewer.min.js';
import { offer } from './offer.js';

const COMPLETED = 4;

const toOpponent = ({ number, goals }, hasWon) => ({
  id: number,
  score: goals,
  result: hasWon ? 'win' : 'loss',
});

const toMatch = ({ home, away, winner }, id, round, place) => ({
  id,
  number: place + 1,
  stage_id: 0,
  group_id: 0,
  round_id: round,
  child_count: 0,
  status: COMPLETED,
  opponent1: toOpponent(home, winner === 'home'),
  opponent2: toOpponent(away, winner === 'away'),
});

function take({ rounds, teams }) {
  const matches = [];
  rounds.forEach((ties, round) => {
    ties.forEach((tie, place) => matches.push(toMatch(tie, matches.length, round, place)));
  });
  return {
    stages: [
      { id: 0, tournament_id: 0, name: 'Cup', type: 'single_elimination', number: 1, settings: {} },
    ],
    matches,
    matchGames: [],
    participants: teams.map(({ name }, id) => ({ id, tournament_id: 0, name })),
  };
}

offer({
  take,
  show: (data, root) => {
    root.classList.add('brackets-viewer');
    return globalThis.bracketsViewer.render(data, { selector: '#root', clear: true });
  },
  selector: '.match .participant',
});
