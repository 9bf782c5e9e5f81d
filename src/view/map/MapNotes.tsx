import type { Tie } from '../../cup/tie.ts';
import type { Travel } from '../../cup/travelOf.ts';
import { TieLine } from '../charts/TieLine.tsx';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { isPlaced } from './isPlaced.ts';
import { outline } from './outline.ts';

/** Below a map: the legs of a road, what is assumed and left out, and where outline and cities come from. */
export function MapNotes({ travel }: { readonly travel: Travel | undefined }) {
  const words = useWordsOf(chartsWords).map;
  const { cup } = useCupIndex();
  const unplaced = cup.teams.filter((team) => !isPlaced(team)).map(({ name }) => name);
  const sourceIds = new Set(cup.teams.flatMap(({ city }) => (city ? [city.source] : [])));
  const sources = cup.sources.filter(({ id }) => sourceIds.has(id)).map(({ title }) => title);
  return (
    <div className="grid gap-1.5">
      {travel ? <Legs travel={travel} /> : <p>{words.hint}</p>}
      {unplaced.length > 0 && (
        <p>
          <Sentence text={words.unplacedClubs(unplaced)} />
        </p>
      )}
      <p>
        {words.outline(outline.source, outline.licence)} {words.cities(sources)}
      </p>
    </div>
  );
}

function Legs({ travel: { legs, unplayed, unplaced } }: { readonly travel: Travel }) {
  const words = useWordsOf(chartsWords).map;
  return (
    <>
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
      <p>{words.assumed}</p>
    </>
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
