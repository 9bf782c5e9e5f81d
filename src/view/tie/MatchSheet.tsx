import type { Sheet, SheetSide } from '../../cup/sheet.ts';
import { sideNames, type SideName, type Tie } from '../../cup/tie.ts';
import { isolate } from '../words/isolate.ts';
import { Sentence } from '../words/Sentence.tsx';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import type { TieWords } from '../words/tieWords.ts';
import { Cite } from './Cite.tsx';

type Props = { readonly sheet: Sheet; readonly tie: Tie };

/** A fact of a sheet: what it is of, and the values, each a piece of text. */
type Fact = readonly [title: string, values: readonly string[]];

/** The sheet of a match, all of it from one second source: where and before whom, then who played for each side. */
export function MatchSheet({ sheet, tie }: Props) {
  const words = useWordsOf(tieWords);
  return (
    <section data-sources={sheet.source} className="mt-4 rounded-lg bg-paper px-4 py-3">
      <h4 className="font-winner">{words.panel.sheet.title}</h4>
      <Cite lines={[]} sources={[sheet.source]} />
      <Facts facts={factsOfMatch(sheet, words)} />
      {sideNames.map((side) => (
        <section key={side} className="mt-3 border-t border-line pt-3">
          <h5 className="font-winner wrap-anywhere">
            <bdi>{tie[side].name}</bdi>
          </h5>
          <Facts facts={factsOfSide(sheet, side, words)} />
        </section>
      ))}
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="mt-2 grid gap-2 text-[0.9375rem] leading-snug">
      {facts
        .filter(([, values]) => values.length > 0)
        .map(([title, values]) => (
          <div key={title}>
            <dt className="text-sm text-muted">{title}</dt>
            <dd className="wrap-anywhere">
              <Sentence text={values.join(', ')} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

const optional = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

function factsOfMatch(sheet: Sheet, words: TieWords): Fact[] {
  const { ground, city, attendance, referee, halfTime } = sheet;
  const { sheet: titles } = words.panel;
  const place = [ground, city].flatMap((each) => (each === undefined ? [] : [isolate(each)]));
  return [
    [titles.ground, place],
    [titles.attendance, optional(attendance?.toString())],
    [titles.referee, optional(referee && isolate(referee))],
    [titles.halfTime, optional(halfTime && words.score(halfTime))],
  ];
}

function factsOfSide(sheet: Sheet, side: SideName, words: TieWords): Fact[] {
  const { sheet: titles, card } = words.panel;
  const { starters, substitutions, unused, cards, coach }: SheetSide = sheet[side];
  const goals = sheet.goals.filter((goal) => goal.side === side);
  return [
    [titles.starters, starters.map(isolate)],
    [titles.goals, goals.map(({ minute, name }) => titles.at(words.minute(minute), name))],
    [
      titles.substitutions,
      substitutions.map(({ minute, on, off }) =>
        titles.substitution(words.minute(minute), on, off),
      ),
    ],
    [
      titles.cards,
      cards.map(({ minute, name, colour }) =>
        titles.card(words.minute(minute), name, card[colour]),
      ),
    ],
    [titles.unused, unused.map(isolate)],
    [titles.coach, optional(coach && isolate(coach))],
  ];
}
