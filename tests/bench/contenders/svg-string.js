import { offer } from './offer.js';
import { CARD, placeOf, sizeOf } from './place.js';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const writeSide = ({ name, goals }, hasWon, x, y) => {
  const weight = hasWon ? ' class="won"' : '';
  return `<text x="${x + 8}" y="${y}"${weight}>${escape(name)}</text><text x="${x + CARD.width - 16}" y="${y}">${goals}</text>`;
};

function writeTie({ home, away, winner }, round, place) {
  const { x, y } = placeOf(round, place);
  const middle = y + CARD.height / 2;
  const next = placeOf(round + 1, Math.floor(place / 2)).y + CARD.height / 2;
  const link = `<path d="M${x + CARD.width},${middle}h8V${next}h14"/>`;
  const box = `<rect x="${x}" y="${y}" width="${CARD.width}" height="${CARD.height}" rx="6"/>`;
  const sides = [
    writeSide(home, winner === 'home', x, y + 18),
    writeSide(away, winner === 'away', x, y + 42),
  ];
  return `<g>${link}${box}${sides.join('')}</g>`;
}

function writeSvg(rounds) {
  const { width, height } = sizeOf(rounds);
  const ties = rounds.map((round, r) => round.map((tie, t) => writeTie(tie, r, t)).join(''));
  return `<style>rect{fill:#fff;stroke:#ccc}path{fill:none;stroke:#999}text{font:14px sans-serif}.won{font-weight:650}</style><svg width="${width}" height="${height}">${ties.join('')}</svg>`;
}

offer({
  take: ({ rounds }) => rounds,
  show: (rounds, root) => {
    root.innerHTML = writeSvg(rounds);
  },
  selector: 'svg text',
});
