import { isWhole } from '../../cup/questions/indexCup.ts';
import { useOpened } from '../address/navigate.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Cite } from './Cite.tsx';
import { EmbedBracket } from './EmbedBracket.tsx';
import { Pictures } from './Pictures.tsx';
import { ShareText } from './ShareText.tsx';
import { ShareLink } from './ShareLink.tsx';
import type { Shared } from './sharedOf.ts';

/**
 * What is shared as a link, a picture, HTML to embed and a citation. Pictures and citations are of the whole cup: there
 * are none while a cup is shown as it was known on an earlier day. A cup too long for a link is shared as its text.
 */
export function Ways({ shared }: { readonly shared: Shared }) {
  const isAll = isWhole(useCupIndex());
  const isTooLong = useOpened().startsWith('kept=');
  return (
    <>
      {isTooLong ? <ShareText /> : <ShareLink shared={shared} />}
      {isAll && <Pictures shared={shared} />}
      {!isTooLong && <EmbedBracket shared={shared} />}
      {isAll && !isTooLong && <Cite shared={shared} />}
    </>
  );
}
