import { findPairLine } from '../../cup/export/findPairLine.ts';
import { writeCiteWeb } from '../../cup/export/writeCiteWeb.ts';
import { writeTextFragment } from '../../cup/export/writeTextFragment.ts';
import { scoreOf } from '../../cup/tally.ts';
import type { Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { href } from '../navigate.ts';
import { writePlace, type KnownPlace } from '../place.ts';
import { enShare } from '../words/enShare.ts';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Copyable } from './Copyable.tsx';
import { More } from './More.tsx';
import { today } from './today.ts';
import { useInBrowser } from './useInBrowser.ts';

const { cite } = enShare;

/**
 * A tie as a reference to paste, plain and for a wiki, and the way to its line in the record. Until a browser tells
 * the day and the address, the plain one goes without them.
 */
export function CiteTie({ placed: { tie, round } }: { readonly placed: Placed }) {
  const words = useWordsOf(tieWords);
  const { cup } = useCupIndex();
  const origin = useInBrowser(() => location.origin);
  const day = useInBrowser(today);
  const line = findPairLine(cup, tie);
  const quote = (cup.record.lines[line - 1] ?? '').trim();
  const place: KnownPlace = { view: 'record', cup: cup.id };
  const hash = `#L${line}${writeTextFragment(quote)}`;
  const score = scoreOf(tie);
  const name = cite.tie(tie.home.name, tie.away.name, score && words.score(score));
  const site = words.title([]);
  const reading =
    origin !== undefined && day !== undefined
      ? { url: origin + href(writePlace(place)) + hash, day: words.fullDay(day) }
      : undefined;
  const reference = cite.reference({
    tie: name,
    round: round.name,
    cup: words.cup(cup),
    day: tie.date && words.fullDay(tie.date.day),
    source: cup.sources.find(({ id }) => id === cup.record.source)?.title ?? words.record.title,
    line,
    quote,
    site,
    reading,
  });
  return (
    <More title={cite.title}>
      <Copyable label={cite.plain} copy={cite.copyPlain} text={reference} />
      {reading && (
        <Copyable
          label={cite.wiki}
          copy={cite.copyWiki}
          text={writeCiteWeb({
            url: reading.url,
            title: [name, round.name, words.cup(cup)].join(', '),
            website: site,
            quote,
            accessDate: reading.day,
          })}
        />
      )}
      <p className="mt-2 text-sm">
        <PlaceLink
          place={place}
          hash={hash}
          className="max-md:inline-flex max-md:min-h-11 max-md:items-center"
        >
          {cite.line(line)}
        </PlaceLink>
      </p>
    </More>
  );
}
