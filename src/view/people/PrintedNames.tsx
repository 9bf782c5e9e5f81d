import { groundsOf } from '../../cup/evidence/grounds.ts';
import type { Printed, Reason } from '../../cup/model/reason.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { LineLinks } from '../ui/LineLinks.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { dataOf, Section } from '../ui/Section.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly printed: readonly Printed[];
  /** The names of the rounds in which a name is printed. */
  readonly roundsOf: (name: string) => readonly string[];
  /** The reasons why several names are one, and the heading above them. */
  readonly because: readonly Reason[];
  readonly whyOne: string;
};

/** Each name that the record prints for a team or a player, the lines, and why the names are one. */
export function PrintedNames({ printed, roundsOf, because, whyOne }: Props) {
  const words = useWords();
  return (
    <Section title={words.people.names}>
      <ul className="grid gap-2">
        {printed.map(({ name, lines }, index) => (
          <li key={index} className="leading-snug wrap-anywhere">
            <bdi className="font-winner">{name}</bdi>{' '}
            <span className="text-muted">{roundsOf(name).join(', ')}</span>
            <small className="block text-sm text-muted">
              <LineLinks lines={lines} />
            </small>
            <Slips name={name} lines={lines} />
          </li>
        ))}
      </ul>
      {printed.length > 1 && because.length > 0 && (
        <>
          <h4 className="mt-4 mb-1 text-sm text-muted">{whyOne}</h4>
          <Reasons reasons={because} />
        </>
      )}
    </Section>
  );
}

/** Reasons in words, each with its lines and source. */
const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const words = useWords();
  return (
    <ul className="grid gap-2">
      {reasons.map((reason, index) => (
        <li key={index} className="leading-snug" {...dataOf(groundsOf([reason]))}>
          <span className="inline-block first-letter:uppercase">{`${words.because[reason.kind]}.`}</span>
          <SourceNote {...groundsOf([reason])} />
        </li>
      ))}
    </ul>
  );
};

/** How a misprinted name is read; once, however many lines print it. */
function Slips({ name, lines }: Printed) {
  const words = useWords();
  const { cup } = useCupIndex();
  const slip = cup.slips.find(({ printed, line }) => printed === name && lines.includes(line));
  if (!slip) return null;
  const { printed, read, because } = slip;
  const claim = { printed, read, because: [because.kind], ...groundsOf([because]) };
  return (
    <p data-slip className="mt-0.5 text-sm text-muted">
      <Sentence text={words.evidence.slip(claim)} />
    </p>
  );
}
