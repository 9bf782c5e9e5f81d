import type { PageName } from '../address/place.ts';
import { PageTitle } from './PageTitle.tsx';
import { SourceTabs } from './SourceTabs.tsx';

type Props = {
  /** The page, and the id of its heading. */
  readonly page: PageName;
  readonly title: string;
  readonly intro: string;
  /** What of the page the address names, for the title of the document. */
  readonly part?: string | undefined;
};

/** The head of a page about sources: the tabs to the others, the title and what the page is for. */
export function SourceHead({ page, title, intro, part }: Props) {
  return (
    <>
      <PageTitle parts={[...(part === undefined ? [] : [part]), title]} />
      <SourceTabs here={page} />
      <h2 id={page} className="text-2xl font-winner">
        {title}
      </h2>
      <p className="mt-2 max-w-prose">{intro}</p>
    </>
  );
}
