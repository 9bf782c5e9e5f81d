import { checksOf } from '../../cup/checks.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { checksWords } from '../words/checksWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { CheckRow } from './CheckRow.tsx';

/** What must be true of the cup as a whole: each check with its two figures, their lines, and whether it holds. */
export function ChecksPage() {
  const words = useWordsOf(checksWords);
  const { cup } = useCupIndex();
  const checks = checksOf(cup);
  const failed = checks.filter(({ holds }) => !holds).length;
  const ways = words.checks.ways(cup.solutions);
  const { what, claimed, counted, holds } = words.checks.columns;
  return (
    <article aria-labelledby="checks" className="mx-auto max-w-3xl p-4 md:py-6">
      <title>{words.title([words.checks.title, words.cup(cup)])}</title>
      <h2 id="checks" className="text-2xl font-winner">
        {words.checks.title}
      </h2>
      <p className="mt-2 max-w-prose">{words.checks.intro}</p>
      <p className="mt-2 font-winner">
        {failed === 0
          ? words.checks.allHold(checks.length)
          : words.checks.someFail(failed, checks.length)}
      </p>
      <table className="mt-5 w-full border-collapse text-left">
        <thead className="border-b border-link text-sm text-muted">
          <tr>
            <Head title={what} />
            <Head title={claimed} />
            <Head title={counted} />
            <Head title={holds} />
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {checks.map((check, index) => (
            <CheckRow key={index} check={check} />
          ))}
        </tbody>
      </table>
      {ways && (
        <section className="mt-7">
          <h3 className="text-lg font-winner">{words.checks.solutions}</h3>
          <p className="mt-1 max-w-prose">{ways}</p>
        </section>
      )}
    </article>
  );
}

const Head = ({ title }: { readonly title: string }) => (
  <th scope="col" className="py-2 pr-3 font-plain last:pr-0">
    {title}
  </th>
);
