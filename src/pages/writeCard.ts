import type { CupIndex } from '../cup/questions/indexCup.ts';
import { drawCupCard } from '../picture/card/drawCupCard.ts';
import { drawScorerCard } from '../picture/card/drawScorerCard.ts';
import { drawTeamCard } from '../picture/card/drawTeamCard.ts';
import type { Picture } from '../picture/svg.ts';
import { drawTiePicture } from '../picture/tie/drawTiePicture.ts';
import type { KnownPlace } from '../view/address/place.ts';
import type { Words } from '../view/words/en/en.ts';
import { cardPath } from './cardPath.ts';
import { writePng } from './cards/writePng.ts';
import { find } from './find.ts';
import type { WrittenFile } from './site.ts';

/** Writes the social card of a place, in a language, as a PNG file. */
export const writeCard = (index: CupIndex, place: KnownPlace, words: Words): WrittenFile => ({
  path: cardPath(place, words.language).slice(1),
  content: writePng(drawCard(index, place, words)),
});

/** The social card that a link to a place shows: that of the cup where the place has none. */
export function drawCard(index: CupIndex, place: KnownPlace, words: Words): Picture {
  switch (place.view) {
    case 'tie': {
      const tie = find(index.ties, place.tie);
      return drawTiePicture(index, tie, words, { format: 'landscape', theme: 'light' });
    }
    case 'team':
      return drawTeamCard(index, find(index.teams, place.team), words);
    case 'scorer':
      return drawScorerCard(index, find(index.players, place.scorer), words);
    default:
      return drawCupCard(index, words);
  }
}
