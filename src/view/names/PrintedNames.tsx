import { groundsOf } from '../../cup/evidence/grounds.ts';
import type { Printed, Reason } from '../../cup/reason.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { LineLinks } from '../links/LineLinks.tsx';
import { Cite } from '../tie/Cite.tsx';
import { dataOf, Part } from '../tie/Part.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

type Props = {
  readonly printed: readonly Printed[];
  /** The names of the rounds in which a name is printed. */
  readonly roundsOf: (name: string) => readonly string[];
  /** Why several names are one, and what that says as a heading. */
  readonly because: readonly Reason[];
  readonly whyOne: string;
};

/** Each name that the record prints for one team or player, where, and why they are one. */
export function PrintedNames({ printed, roundsOf, because, whyOne }: Props) {
  const words = useWordsOf(peopleWords);
  return (
    <Part title={words.people.names}>
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
    </Part>
  );
}

/** Reasons, each in words with the lines and the source it rests on. */
const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const words = useWordsOf(peopleWords);
  return (
    <ul className="grid gap-2">
      {reasons.map((reason, index) => (
        <li key={index} className="leading-snug" {...dataOf(groundsOf([reason]))}>
          <span className="inline-block first-letter:uppercase">{words.because[reason.kind]}.</span>
          <Cite {...groundsOf([reason])} />
        </li>
      ))}
    </ul>
  );
};

/** What a printed name is read as, where that is otherwise; once, on however many lines it stands. */
function Slips({ name, lines }: Printed) {
  const words = useWordsOf(peopleWords);
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
