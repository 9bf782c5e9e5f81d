import type { CupIndex } from '../cup/indexCup.ts';
import type { KnownPlace } from '../view/place.ts';
import { enHead as words } from '../view/words/enHead.ts';
import { cardPath } from './cardPath.ts';
import { drawCupCard } from './cards/drawCupCard.ts';
import { drawTeamCard } from './cards/drawTeamCard.ts';
import { drawTieCard } from './cards/drawTieCard.ts';
import { writePng } from './cards/writePng.ts';
import { find } from './find.ts';
import type { WrittenFile } from './site.ts';

/** The card of a tie, a team or the cup, as a picture. */
export const writeCard = (index: CupIndex, place: KnownPlace): WrittenFile => ({
  path: cardPath(place).slice(1),
  content: writePng(drawCard(index, place)),
});

function drawCard(index: CupIndex, place: KnownPlace): string {
  if (place.view === 'tie') return drawTieCard(index, find(index.ties, place.tie), words);
  if (place.view === 'team') return drawTeamCard(index, find(index.teams, place.team), words);
  return drawCupCard(index, words);
}
