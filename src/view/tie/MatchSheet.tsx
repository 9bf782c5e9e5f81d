import type { Sheet, SheetSide } from '../../cup/model/sheet.ts';
import { sideNames, type SideName, type Tie } from '../../cup/model/tie.ts';
import { isolate } from '../words/isolate.ts';
import { Sentence } from '../words/Sentence.tsx';
import { fromSource } from '../../cup/evidence/grounds.ts';
import { Section } from '../ui/Section.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { useWords } from '../words/useWords.ts';
import type { Words } from '../words/en/en.ts';

type Props = { readonly sheet: Sheet; readonly tie: Tie };

/** A fact of a sheet: its title and its values. */
type Fact = readonly [title: string, values: readonly string[]];

/** The sheet of a match from one second source: ground, attendance and referee, then the line-up of each side. */
export function MatchSheet({ sheet, tie }: Props) {
  const words = useWords();
  return (
    <Section title={words.panel.sheet.title} grounds={fromSource(sheet.source)}>
      <SourceNote {...fromSource(sheet.source)} />
      <Facts facts={factsOfMatch(sheet, words)} />
      {sideNames.map((side) => (
        <section key={side} className="mt-3 border-t border-line pt-3">
          <h4 className="font-winner wrap-anywhere">
            <bdi>{tie[side].name}</bdi>
          </h4>
          <Facts facts={factsOfSide(sheet, side, words)} />
        </section>
      ))}
    </Section>
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

function factsOfMatch(sheet: Sheet, words: Words): Fact[] {
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

function factsOfSide(sheet: Sheet, side: SideName, words: Words): Fact[] {
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
