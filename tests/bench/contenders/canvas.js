import { offer } from './offer.js';
import { CARD, placeOf, sizeOf } from './place.js';

function drawSide(pen, { name, goals }, hasWon, x, y) {
  pen.font = `${hasWon ? 650 : 400} 14px sans-serif`;
  pen.fillText(name, x + 8, y);
  pen.fillText(String(goals), x + CARD.width - 16, y);
}

function drawTie(pen, { home, away, winner }, round, place) {
  const { x, y } = placeOf(round, place);
  const next = placeOf(round + 1, Math.floor(place / 2)).y + CARD.height / 2;
  pen.beginPath();
  pen.moveTo(x + CARD.width, y + CARD.height / 2);
  pen.lineTo(x + CARD.width + 8, y + CARD.height / 2);
  pen.lineTo(x + CARD.width + 8, next);
  pen.lineTo(x + CARD.width + 22, next);
  pen.roundRect(x, y, CARD.width, CARD.height, 6);
  pen.stroke();
  drawSide(pen, home, winner === 'home', x, y + 18);
  drawSide(pen, away, winner === 'away', x, y + 42);
}

function drawAll(canvas, rounds, { scrollLeft, scrollTop }) {
  const pen = canvas.getContext('2d');
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.translate(-scrollLeft, -scrollTop);
  rounds.forEach((ties, round) => {
    const reach = CARD.row * 2 ** round;
    const first = Math.max(0, Math.floor(scrollTop / reach) - 1);
    const last = Math.ceil((scrollTop + canvas.height) / reach) + 1;
    ties.slice(first, last).forEach((tie, index) => drawTie(pen, tie, round, first + index));
  });
}

/** As large a canvas as the window, drawn anew with what is in view whenever it scrolls: no browser has room for all. */
offer({
  take: ({ rounds }) => rounds,
  show: (rounds, root) => {
    const { width, height } = sizeOf(rounds);
    const sheet = document.createElement('div');
    sheet.style.cssText = `width:${width}px;height:${height}px`;
    const canvas = document.createElement('canvas');
    canvas.width = root.clientWidth;
    canvas.height = root.clientHeight;
    canvas.style.cssText = 'position:sticky;display:block;left:0;top:0';
    sheet.append(canvas);
    root.replaceChildren(sheet);
    drawAll(canvas, rounds, root);
    root.addEventListener('scroll', () => drawAll(canvas, rounds, root));
  },
  selector: 'canvas',
});
