import { slug } from '../names/slug.ts';
import type { Tie } from '../model/tie.ts';
import type { CupIndex } from './indexCup.ts';
import type { Placed } from './ties.ts';

/** The id that a tie would have with its sides swapped: `final/fosfor-kairat`. */
export const swappedId = ({ id, home, away }: Tie): string =>
  `${id.split('/')[0] ?? ''}/${slug(away.name)}-${slug(home.name)}`;

/** The tie of an id, or of the id that it has with its sides swapped. */
export const findTie = ({ ties }: Pick<CupIndex, 'ties'>, id: string): Placed | undefined =>
  ties.get(id) ?? Array.from(ties.values()).find(({ tie }) => swappedId(tie) === id);
