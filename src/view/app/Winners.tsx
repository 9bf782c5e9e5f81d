import type { Tie } from '../../cup/model/tie.ts';
import { turn } from '../../cup/questions/fromHost.ts';
import { isLevel, scoreOf } from '../../cup/questions/tally.ts';
import { finalOf, loserIn, winnerOf, winningSideOf } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { CupDrawing } from '../ui/CupDrawing.tsx';
import { Link } from '../ui/Link.tsx';
import { Sentence } from '../words/Sentence.tsx';
import type { Words } from '../words/en/en.ts';
import { useWords } from '../words/useWords.ts';
import { dayOf, shootoutOf } from '../../cup/questions/facts.ts';

/** The score of a tie with the winner's goals first; of a level one what came after it. */
export function writeScore(words: Words, tie: Tie): string {
  const score = scoreOf(tie);
  if (!score) return words.walkoverLong;
  const side = winningSideOf(tie) ?? 'home';
  const own = words.score(turn(score, side));
  const kicks = shootoutOf(tie);
  return isLevel(score) ? words.afterLevel(own, kicks && words.score(turn(kicks, side))) : own;
}

/** Who won the cup, if its final is decided, with links to them and to the final. */
export function Winners({ className = '' }: { readonly className?: string }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const final = finalOf(cup);
  const day = dayOf(final);
  const [winner, loser] = [winnerOf(final), loserIn(final)];
  if (!winner || !loser) return null;
  const { team, name } = winner;
  return (
    <section
      className={`flex items-center gap-4 rounded-xl border-l-4 border-gold bg-honour px-5 py-4 max-md:gap-3 max-md:px-4 max-md:py-2 ${className}`}
    >
      <div className="min-w-0 grow">
        <h2 className="text-sm font-winner text-muted">{words.winners}</h2>
        <p className="text-2xl leading-tight font-winner">
          <Link
            to={{ view: 'team', cup: cup.id, team }}
            className="inline-flex items-center hover:underline pointer-coarse:min-h-11"
          >
            <bdi>{name}</bdi>
          </Link>
        </p>
        <p className="max-md:text-sm">
          <Link
            to={{ view: 'tie', cup: cup.id, tie: final.id }}
            className="inline-flex items-center underline decoration-link underline-offset-2 hover:decoration-current pointer-coarse:min-h-11"
          >
            <span>
              <Sentence
                text={words.winnersBeat(
                  loser.name,
                  writeScore(words, final),
                  day === undefined ? '' : words.fullDay(day),
                )}
              />
            </span>
          </Link>
        </p>
      </div>
      <CupDrawing className="h-14 shrink-0" />
    </section>
  );
}
