import { checksOf } from '../../cup/questions/checks.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { SourceHead } from '../ui/SourceHead.tsx';
import { CheckRow } from './CheckRow.tsx';
import { useWords } from '../words/useWords.ts';

/** The checks of a cup: each with its two figures, their lines, and whether they agree. */
export function ChecksPage() {
  const words = useWords();
  const { cup } = useCupIndex();
  const checks = checksOf(cup);
  const failed = checks.filter(({ holds }) => !holds).length;
  const ways = words.checks.ways(cup.solutions);
  const { what, claimed, counted, holds } = words.checks.columns;
  return (
    <article aria-labelledby="checks" className="mx-auto max-w-3xl p-4 md:py-6">
      <SourceHead page="checks" title={words.checks.title} intro={words.checks.intro} />
      <p className="mt-2 font-winner">
        {failed === 0
          ? words.checks.allHold(checks.length)
          : words.checks.someFail(failed, checks.length)}
      </p>
      <div className="mt-5 overflow-x-auto">
        <table className="w-full border-collapse text-left">
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
      </div>
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
