/** What a plain reference tells of a tie; without a browser nobody knows the address and the day of reading. */
export type ToldReference = {
  readonly tie: string;
  readonly round: string;
  readonly cup: string;
  readonly day?: string | undefined;
  readonly source: string;
  readonly line: number;
  readonly quote: string;
  readonly site: string;
  readonly reading?: { readonly url: string; readonly day: string } | undefined;
};

/** The words of references and of what others embed, in English; they come with what shows them. */
export const enShare = {
  cite: {
    title: 'Cite this tie',
    tie: (home: string, away: string, score?: string) =>
      score === undefined ? `${home} – ${away} (walkover)` : `${home} ${score} ${away}`,
    plain: 'Plain text',
    copyPlain: 'Copy plain text',
    wiki: 'Wikitext',
    copyWiki: 'Copy wikitext',
    line: (line: number) => `Go to line ${line} of the record`,
    reference: (told: ToldReference): string => {
      const { tie, round, cup, day, source, line, quote, site, reading } = told;
      const where = [round, cup, ...(day === undefined ? [] : [day])].join(', ');
      const read = reading && `${site}, ${reading.url} (read on ${reading.day})`;
      return `${tie}. ${where}. ${source}, line ${line}: “${quote}”. ${read ?? `${site}.`}`;
    },
  },
  embed: {
    title: 'Embed this bracket',
    note: 'For a page of your own. Its ties open here, in a tab of their own.',
    show: 'See it alone',
    snippet: 'HTML',
    copy: 'Copy HTML',
    frame: (cup: string) => `Bracket of the ${cup}`,
  },
} as const;
