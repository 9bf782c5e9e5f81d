import { createElement } from 'react';
import { Bracket } from 'react-brackets';
import { render } from 'react-dom';
import { offer } from './offer.js';

offer({
  take: ({ rounds }) =>
    rounds.map((ties, round) => ({
      title: `Round ${round + 1}`,
      seeds: ties.map(({ id, home, away }) => ({
        id,
        date: '',
        teams: [home, away].map(({ name, goals }) => ({ name: `${name} ${goals}` })),
      })),
    })),
  show: (rounds, root) =>
    // Below its breakpoint of 992 pixels it shows a round at a time; 0 keeps the tree.
    void render(createElement(Bracket, { rounds, mobileBreakpoint: 0 }), root),
  selector: 'div div div div',
});
