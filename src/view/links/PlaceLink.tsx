import type { AnchorHTMLAttributes } from 'react';
import { href } from '../navigate.ts';
import { writePlace, type KnownPlace } from '../place.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly place: KnownPlace;
  /** A spot on the page of the place, with its `#`. */
  readonly hash?: string;
};

/** A link to a place of ours, underlined as links in a text are. */
export const PlaceLink = ({ place, hash = '', className = '', children, ...others }: Props) => (
  <a
    {...others}
    href={href(writePlace(place)) + hash}
    className={`underline decoration-link underline-offset-2 hover:decoration-current ${className}`}
  >
    {children}
  </a>
);
