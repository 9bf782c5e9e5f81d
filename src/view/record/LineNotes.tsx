import { groundsOf } from '../../cup/evidence/grounds.ts';
import type { Slip } from '../../cup/model/cup.ts';
import type { LineFacts } from '../../cup/questions/indexLines.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from '../ui/Link.tsx';
import { ScorerLink } from '../ui/ScorerLink.tsx';
import { TeamLink } from '../ui/TeamLink.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

const way = 'inline-flex min-h-11 items-center md:min-h-0';

/** The margin of a line: links to what the line became, then its misprints and how they are read. */
export function LineNotes({ facts }: { readonly facts: LineFacts }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const { line, rounds, ties, teams, players, claims, seasons, slips } = facts;
  return (
    <div className="text-sm leading-6 select-none">
      <ul aria-label={words.record.from(line)} className="flex flex-wrap gap-x-3">
        {rounds.map(({ id, name }) => (
          <li key={id}>
            <TextLink to={{ view: 'bracket', cup: cup.id }} className={way}>
              <span>{words.record.round}</span> <span className="sr-only">{name}</span>
            </TextLink>
          </li>
        ))}
        {ties.map(({ id, home, away }) => (
          <li key={id}>
            <TextLink
              to={{ view: 'tie', cup: cup.id, tie: id }}
              data-tie={id}
              className={`${way} text-muted`}
            >
              <span>{words.record.tie}</span>{' '}
              <span className="sr-only">
                <Sentence text={words.record.tieOf(home.name, away.name)} />
              </span>
            </TextLink>
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
            <TextLink to={{ view: 'checks', cup: cup.id }} className={`${way} text-muted`}>
              {words.record.checked}
            </TextLink>
          </li>
        ))}
        {seasons.map(
          ({ season, cup: id }) =>
            id !== undefined && (
              <li key={season}>
                <TextLink to={{ view: 'bracket', cup: id }} className={way}>
                  {season}
                </TextLink>
              </li>
            ),
        )}
      </ul>
      {slips.map((slip, index) => (
        <SlipNote key={index} slip={slip} />
      ))}
    </div>
  );
}

function SlipNote({ slip: { printed, read, because } }: { readonly slip: Slip }) {
  const words = useWords();
  const { sources } = groundsOf([because]);
  const claim = { printed, read, because: [because.kind] };
  return (
    // Not a paragraph: copied with its line, that would leave an empty one behind.
    <div data-slip className="mt-0.5 border-l-2 border-blue pl-2 leading-snug wrap-anywhere">
      <Sentence text={words.evidence.slip(claim)} />
      {sources.length > 0 && <SourceNote lines={[]} sources={sources} />}
    </div>
  );
}
