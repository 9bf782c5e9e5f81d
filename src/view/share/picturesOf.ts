import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Player, Team } from '../../cup/model/team.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { drawBracketPicture } from '../../picture/bracket/drawBracketPicture.ts';
import { CARD } from '../../picture/card/card.ts';
import { drawScorerCard } from '../../picture/card/drawScorerCard.ts';
import { drawTeamCard } from '../../picture/card/drawTeamCard.ts';
import type { Theme } from '../../picture/colours.ts';
import type { Picture } from '../../picture/svg.ts';
import { drawTiePicture } from '../../picture/tie/drawTiePicture.ts';
import { tieFormats, type TieFormat } from '../../picture/tie/tieFormats.ts';
import { fileNameOf } from '../ui/fileNameOf.ts';
import type { Words } from '../words/en/en.ts';
import type { Shared } from './sharedOf.ts';

/** A picture to choose. */
export type Choice = {
  /** The name of its file, without what tells light from dark, and its kind. */
  readonly file: string;
  /** What it is, in words with isolated names. */
  readonly label: string;
  readonly draw: (theme: Theme) => Picture;
};

/** The pictures of what is shared, the best first: a match in its formats, a card of a team or scorer, the bracket. */
export function picturesOf(
  index: CupIndex,
  { tie, picked }: Shared,
  words: Words,
): readonly Choice[] {
  if (tie) return FORMATS.map((format) => matchIn(format, index, tie, words));
  const player = picked?.kind === 'scorer' ? index.players.get(picked.id) : undefined;
  if (player) return [cardOf(index, player, words), bracketWith(index, player.team, words)];
  const team = picked?.kind === 'team' ? index.teams.get(picked.id) : undefined;
  if (team) return [bracketWith(index, team.id, words), cardOf(index, team, words)];
  return [bracketWith(index, undefined, words)];
}

const FORMATS: readonly TieFormat[] = ['landscape', 'portrait', 'story'];

function matchIn(format: TieFormat, index: CupIndex, placed: Placed, words: Words): Choice {
  const { width, height } = tieFormats[format];
  const file = fileOfMatch(index, placed);
  return {
    file: format === 'landscape' ? file : `${file}-${format}`,
    label: `${words.share.format[format]}, ${words.share.size(width, height)}`,
    draw: (theme) => drawTiePicture(index, placed, words, { format, theme }),
  };
}

/** Such as `kazakhstan-cup-1992-kairat-5-1-fosfor`, of the ids of cup and teams, which any system can spell. */
function fileOfMatch({ cup }: CupIndex, { tie }: Placed): string {
  const score = scoreOf(tie);
  const result = score ? [score.home, score.away] : ['walkover'];
  return [fileNameOf(cup), tie.home.team, ...result, tie.away.team].join('-');
}

const cardOf = (index: CupIndex, who: Team | Player, words: Words): Choice => ({
  file: `${fileNameOf(index.cup)}-${who.id}`,
  label: `${words.share.card}, ${words.share.size(CARD.width, CARD.height)}`,
  draw: (theme) =>
    'team' in who
      ? drawScorerCard(index, who, words, theme)
      : drawTeamCard(index, who, words, theme),
});

function bracketWith({ cup, teams }: CupIndex, road: string | undefined, words: Words): Choice {
  const team = road === undefined ? undefined : teams.get(road);
  return {
    file: [fileNameOf(cup), ...(team ? [team.id, 'road'] : ['bracket'])].join('-'),
    label: team ? words.share.road(team.name) : words.share.bracket,
    draw: (theme) => drawBracketPicture(cup, words, { theme, road: team?.id }),
  };
}
