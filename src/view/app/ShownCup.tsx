import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { useQueryValue } from '../address/navigate.ts';
import type { Place } from '../address/place.ts';
import { ErrorMessage } from '../ui/ErrorMessage.tsx';
import { ErrorPage } from '../ui/ErrorPage.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useWords } from '../words/useWords.ts';
import { CupPage } from './CupPage.tsx';
import { EmbeddedCup } from './EmbeddedCup.tsx';
import { codeOfDays } from './useDay.ts';

type Props = {
  readonly cup: Cup;
  readonly place: Place;
  /** Stands below the masthead. */
  readonly strip?: ReactNode;
};

/**
 * A cup, or what the page of another site shows of it. Where the address names a day, nothing of the cup is shown until
 * the code of days is there: no later score comes first, in the title neither.
 */
export function ShownCup({ cup, place, strip }: Props) {
  const isEmbedded = useQueryValue('embed') !== undefined;
  const hasDay = useQueryValue('day') !== undefined;
  const { data: code, isError } = useQuery({ ...codeOfDays, enabled: hasDay });
  if (hasDay && !code) return <DayComing cup={cup} isError={isError} />;
  return isEmbedded ? (
    <EmbeddedCup cup={cup} place={place} />
  ) : (
    <CupPage cup={cup} place={place} strip={strip} />
  );
}

/** That the code of days is on its way; or that it did not come, for which a browser may have to load the page again. */
function DayComing({ cup, isError }: Pick<Props, 'cup'> & { readonly isError: boolean }) {
  const words = useWords();
  return (
    <>
      <title>{words.title([words.cup(cup)])}</title>
      {isError ? (
        <ErrorPage title={words.errors.pageTitle}>
          <ErrorMessage retry={() => location.reload()}>{words.errors.page}</ErrorMessage>
        </ErrorPage>
      ) : (
        <Loading />
      )}
    </>
  );
}
