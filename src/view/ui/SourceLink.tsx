import type { Source } from '../../cup/model/cup.ts';

type Props = {
  readonly source: Pick<Source, 'title' | 'url'>;
  /** The text to show; the source's title unless told. */
  readonly children?: string;
  readonly className?: string;
};

/** The title of a source, a link where its address is known. */
export const SourceLink = ({ source: { title, url }, children = title, className = '' }: Props) =>
  url === undefined ? (
    <bdi>{children}</bdi>
  ) : (
    <a
      href={url}
      rel="noopener"
      className={`underline decoration-link underline-offset-2 hover:decoration-current ${className}`}
    >
      <bdi>{children}</bdi>
    </a>
  );
