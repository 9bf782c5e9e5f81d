import './jquery.js';
import 'jquery-bracket/dist/jquery.bracket.min.css';
import 'jquery-bracket/dist/jquery.bracket.min.js';
import { offer } from './offer.js';

offer({
  take: ({ rounds }) => ({
    teams: rounds[0].map(({ home, away }) => [home.name, away.name]),
    results: [rounds.map((ties) => ties.map(({ home, away }) => [home.goals, away.goals]))],
  }),
  show: (init, root) => void globalThis.jQuery(root).bracket({ init, skipConsolationRound: true }),
  selector: '.match .team',
});
