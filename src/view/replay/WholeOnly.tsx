import { navigate, withQuery } from '../address/navigate.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

/** In place of a page about the whole cup, while the cup is shown as it was known on a day. */
export function WholeOnly() {
  const words = useWords();
  const { onDay } = useCupIndex();
  return (
    <section className="mx-auto max-w-7xl p-4 md:px-5 md:py-6">
      <PageTitle />
      <p className="mb-3">{words.replay.wholeOnly(words.fullDay(onDay?.day ?? ''))}</p>
      <ShowWhole />
    </section>
  );
}

/** A button that leaves the day. */
export function ShowWhole() {
  const words = useWords();
  return (
    <button
      type="button"
      onClick={() => navigate(withQuery('day', undefined))}
      className="min-h-11 rounded-full border border-link px-4 md:min-h-8"
    >
      {words.replay.whole}
    </button>
  );
}
