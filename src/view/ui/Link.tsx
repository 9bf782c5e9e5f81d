import { useContext, type AnchorHTMLAttributes } from 'react';
import { hrefOf } from '../address/navigate.ts';
import type { KnownPlace } from '../address/place.ts';
import { useWords } from '../words/useWords.ts';
import { OpensNewTab } from './OpensNewTab.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: KnownPlace;
  /** The query behind the path, with its `?`. */
  readonly search?: string | undefined;
  /** A spot on the page, with its `#`. */
  readonly hash?: string;
};

/** A link to a place on this site; in an embedded bracket it opens a new tab. */
export function Link({ to, search = '', hash = '', children, ...others }: Props) {
  const { language } = useWords();
  const opensElsewhere = useContext(OpensNewTab);
  return (
    <a
      {...(opensElsewhere && { target: '_blank', rel: 'noopener' })}
      {...others}
      href={hrefOf(to, language, { search, hash })}
    >
      {children}
    </a>
  );
}

/** A link within text, underlined. */
export const TextLink = ({ className = '', ...others }: Props) => (
  <Link
    {...others}
    className={`underline decoration-link underline-offset-2 hover:decoration-current ${className}`}
  />
);
