import type { Tie } from '../../../cup/model/tie.ts';
import type { Travel } from '../../../cup/questions/travelOf.ts';
import { Sentence } from '../../words/Sentence.tsx';
import { useWords } from '../../words/useWords.ts';
import { TieLine } from './TieLine.tsx';

/** The journeys of a team in words: each with its distance, what is left out and why, and how they are measured. */
export function JourneyNotes({
  travel: { legs, unplayed, unplaced },
}: {
  readonly travel: Travel;
}) {
  const words = useWords().map;
  return (
    <div className="grid gap-1.5 text-sm text-muted">
      <ol className="grid gap-1">
        {legs.map(({ tie, from, to, kilometres }) => (
          <TieLine key={tie.id} tie={tie}>
            <span className="w-full">
              <Sentence text={words.leg(from.name, to.name, kilometres)} />
            </span>
          </TieLine>
        ))}
      </ol>
      <LeftOut why={words.unplayed} ties={unplayed} />
      <LeftOut why={words.unplaced} ties={unplaced} />
      <p>{words.measured}</p>
    </div>
  );
}

function LeftOut({ why, ties }: { readonly why: string; readonly ties: readonly Tie[] }) {
  return (
    ties.length > 0 && (
      <div>
        <p>{why}</p>
        <ul>
          {ties.map((tie) => (
            <TieLine key={tie.id} tie={tie} />
          ))}
        </ul>
      </div>
    )
  );
}
