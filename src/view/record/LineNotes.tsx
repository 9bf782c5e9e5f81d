import { groundsOf } from '../../cup/evidence/grounds.ts';
import type { Slip } from '../../cup/cup.ts';
import type { LineFacts } from '../../cup/indexLines.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { ScorerLink } from '../links/ScorerLink.tsx';
import { TeamLink } from '../links/TeamLink.tsx';
import { Cite } from '../tie/Cite.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { recordWords } from '../words/recordWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

const way = 'inline-flex min-h-11 items-center md:min-h-0';

/** In the margin of a line: links to what came of it, then what in it was read otherwise and why. */
export function LineNotes({ facts }: { readonly facts: LineFacts }) {
  const words = useWordsOf(recordWords);
  const { cup } = useCupIndex();
  const { line, rounds, ties, teams, players, claims, slips } = facts;
  return (
    <div className="text-sm leading-6 select-none">
      <ul aria-label={words.record.from(line)} className="flex flex-wrap gap-x-3">
        {rounds.map(({ id, name }) => (
          <li key={id}>
            <PlaceLink place={{ view: 'bracket', cup: cup.id }} className={way}>
              {words.record.round} <span className="sr-only">{name}</span>
            </PlaceLink>
          </li>
        ))}
        {ties.map(({ id, home, away }) => (
          <li key={id}>
            <PlaceLink
              place={{ view: 'tie', cup: cup.id, tie: id }}
              data-tie={id}
              className={`${way} text-muted`}
            >
              {words.record.tie}{' '}
              <span className="sr-only">
                <Sentence text={words.record.tieOf(home.name, away.name)} />
              </span>
            </PlaceLink>
          </li>
        ))}
        {teams.map(({ who }) => (
          <li key={who.id}>
            <TeamLink team={who.id} className={way} />
          </li>
        ))}
        {players.map(({ who }) => (
          <li key={who.id}>
            <ScorerLink player={who.id} className={way} />
          </li>
        ))}
        {claims.map((claim) => (
          <li key={claim}>
            <PlaceLink place={{ view: 'checks', cup: cup.id }} className={`${way} text-muted`}>
              {words.record.checked}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {slips.map((slip, index) => (
        <SlipNote key={index} slip={slip} />
      ))}
    </div>
  );
}

function SlipNote({ slip: { printed, read, because } }: { readonly slip: Slip }) {
  const words = useWordsOf(recordWords);
  const { sources } = groundsOf([because]);
  const claim = { printed, read, because: [because.kind] };
  return (
    // Not a paragraph: copied with its line, that would leave an empty one behind.
    <div data-slip className="mt-0.5 border-l-2 border-blue pl-2 leading-snug wrap-anywhere">
      <Sentence text={words.evidence.slip(claim)} />
      {sources.length > 0 && <Cite lines={[]} sources={sources} />}
    </div>
  );
}
