import { findPairLine } from '../../cup/export/findPairLine.ts';
import { writeCiteWeb } from '../../cup/export/writeCiteWeb.ts';
import { writeTextFragment } from '../../cup/export/writeTextFragment.ts';
import { dayOf } from '../../cup/questions/facts.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import { toTitle } from '../words/isolate.ts';
import type { Words } from '../words/en/en.ts';
import { nameShared, type Shared } from './sharedOf.ts';

/** A line of the record that a reference quotes, and the hash that leads to it. */
type Quoted = { readonly line: number; readonly text: string; readonly hash: string };

/** A reference, plain and for a wiki; that of a tie quotes a line of the record. */
export type Citation = {
  readonly plain: string;
  readonly wiki: string;
  readonly quoted: Quoted | undefined;
};

/** Where something is read: its address, the address of a spot of the record, and the day, such as `1992-08-08`. */
export type Reading = {
  readonly url: string;
  readonly record: (hash: string) => string;
  readonly day: string;
};

/**
 * The reference to what is shared, in the language of the page. A tie's leads to its line of the record, which
 * `printed`, the cup with its names as printed, finds.
 */
export function citationOf(
  index: CupIndex,
  printed: CupIndex,
  shared: Shared,
  words: Words,
  reading: Reading,
): Citation {
  const { cup } = index;
  const tie = shared.tie && printed.ties.get(shared.tie.tie.id);
  const quoted = tie && quote(printed, tie);
  const what = toTitle(nameShared(index, shared, words));
  const where = whereOf(index, shared, words);
  const told = {
    what,
    site: words.title([]),
    url: quoted ? reading.record(quoted.hash) : reading.url,
    day: words.fullDay(reading.day),
  };
  const source = cup.sources.find(({ id }) => id === cup.record.source)?.title;
  const day = tie && dayOf(tie.tie);
  return {
    quoted,
    plain: words.cite.reference({
      ...told,
      where: [...where, ...(day === undefined ? [] : [words.fullDay(day)])],
      source: source ?? words.record.title,
      quoted,
    }),
    wiki: writeCiteWeb({
      url: told.url,
      title: [what, ...where].join(', '),
      website: told.site,
      quote: quoted?.text,
      accessDate: told.day,
    }),
  };
}

/** The round and the cup that something belongs to; a cup belongs to nothing. */
function whereOf({ cup }: CupIndex, { tie, picked }: Shared, words: Words): string[] {
  if (!tie && !picked) return [];
  return [...(tie ? [tie.round.name] : []), words.cup(cup)];
}

function quote({ cup }: CupIndex, { tie }: Placed): Quoted {
  const line = findPairLine(cup, tie);
  const text = (cup.record.lines[line - 1] ?? '').trim();
  return { line, text, hash: `#L${line}${writeTextFragment(text)}` };
}
