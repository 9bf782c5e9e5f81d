import { isolate } from '../isolate.ts';

/** The words of the menu that shares a page. */
export const share = {
  share: 'Share',
  note: 'Link, picture, citation',
  link: 'Link',
  copyLink: 'Copy link',
  sheet: 'Send to an app',
  copied: 'Copied.',
  refused: 'The browser did not let this page copy. Here it is, to copy by hand:',
  address: 'Address of this page',
  picture: 'Picture',
  /** What a picture shows. */
  bracket: 'Bracket',
  road: (team: string) => `Bracket, with the road of ${isolate(team)}`,
  card: 'Card',
  /** The formats of a match's picture: for link previews, posts, and stories on phones. */
  format: { landscape: 'Wide', portrait: 'Tall', story: 'Story' },
  size: (width: number, height: number) => `${width} × ${height}`,
  colours: 'Colours',
  theme: { light: 'Light', dark: 'Dark' },
  download: { png: 'Download PNG', svg: 'Download SVG' },
  send: 'Send picture',
  saving: (name: string) => `Downloading ${name}.`,
  notDrawn:
    'This browser could not make the PNG. The SVG holds the same picture, sharp at any size.',
};

/** What a plain reference tells: of what, in which round and cup, after which source, and where and when it was read. */
export type ToldReference = {
  readonly what: string;
  readonly where: readonly string[];
  readonly source: string;
  /** A line of the record, and what it says. */
  readonly quoted?: { readonly line: number; readonly text: string } | undefined;
  readonly site: string;
  readonly url: string;
  readonly day: string;
};

/** The words of a citation. */
export const cite = {
  title: 'Cite',
  tie: (home: string, away: string, score?: string) =>
    score === undefined ? `${home} – ${away} (walkover)` : `${home} ${score} ${away}`,
  plain: 'Plain text',
  copyPlain: 'Copy plain text',
  wiki: 'Wikitext',
  copyWiki: 'Copy wikitext',
  line: (line: number) => `Go to line ${line} of the record`,
  reference: ({ what, where, source, quoted, site, url, day }: ToldReference): string =>
    [
      what,
      ...(where.length > 0 ? [where.join(', ')] : []),
      quoted ? `${source}, line ${quoted.line}: “${quoted.text}”` : source,
      `${site}, ${url} (read on ${day})`,
    ].join('. '),
};

/** The words of the bracket that others embed. */
export const embed = {
  title: 'Embed',
  note: 'Put this bracket on your site. Matches open on Kubok in a new tab.',
  show: 'Preview',
  snippet: 'HTML',
  copy: 'Copy HTML',
  frame: (cup: string) => `Bracket of the ${cup}`,
};
