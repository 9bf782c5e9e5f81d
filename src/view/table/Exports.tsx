import { useState } from 'react';
import { csvRowsOf } from '../../cup/export/csvRowsOf.ts';
import { writeCsv } from '../../cup/export/writeCsv.ts';
import { writeFootballTxt } from '../../cup/export/writeFootballTxt.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { saveFile } from './saveFile.ts';

/** What came of copying: so many lines, or a text to be copied by hand. */
type Copied =
  | { readonly format: string; readonly lines: number }
  | { readonly format: string; readonly text: string };

const BUTTON =
  'inline-flex min-h-11 items-center rounded-full border border-link bg-card px-5 hover:border-current';

/** The whole cup in formats of others: to copy, and to save as files, beside its data set and its record. */
export function Exports() {
  const words = useWordsOf(tableWords);
  const { cup } = useCupIndex();
  const [copied, setCopied] = useState<Copied>();
  const { exports } = words.table;
  const formats = [
    { format: exports.csv, end: 'csv', type: 'text/csv', write: () => writeCsv(csvRowsOf(cup)) },
    {
      format: exports.footballTxt,
      end: 'football.txt',
      type: 'text/plain',
      write: () => writeFootballTxt(cup),
    },
  ];
  const files = [
    ...formats,
    {
      format: exports.record,
      end: 'txt',
      type: 'text/plain',
      write: () => `${cup.record.lines.join('\n')}\n`,
    },
  ];
  return (
    <section aria-labelledby="exports" className="mt-8 print:hidden">
      <h3 id="exports" className="text-lg font-winner">
        {exports.title}
      </h3>
      <p className="mt-1 max-w-prose text-muted">{exports.note}</p>
      <p className="mt-3 flex flex-wrap items-center gap-2">
        <span className="w-20">{exports.copy}</span>
        {formats.map(({ format, write }) => (
          <button
            key={format}
            type="button"
            onClick={() => void copyText(format, write()).then(setCopied)}
            className={BUTTON}
          >
            <span className="sr-only">{exports.copy} </span>
            {format}
          </button>
        ))}
      </p>
      <CopyReport copied={copied} />
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <span className="w-20">{exports.download}</span>
        {files.map(({ format, end, type, write }) => (
          <button
            key={format}
            type="button"
            onClick={() => saveFile(`${cup.id}.${end}`, type, write())}
            className={BUTTON}
          >
            <span className="sr-only">{exports.download} </span>
            {format}
          </button>
        ))}
        <a href={href(`/cups/${cup.id}.json`)} download className={BUTTON}>
          <span className="sr-only">{exports.download} </span>
          {exports.json}
        </a>
      </p>
    </section>
  );
}

async function copyText(format: string, text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return { format, lines: text.trimEnd().split('\n').length };
  } catch {
    return { format, text };
  }
}

/** Says what came of copying; a text that could not be copied is there, all of it selected. */
function CopyReport({ copied }: { readonly copied: Copied | undefined }) {
  const words = useWordsOf(tableWords);
  const isText = copied !== undefined && 'text' in copied;
  return (
    <>
      <output className="block min-h-6 text-sm">
        {copied &&
          ('text' in copied
            ? words.table.exports.forbidden(copied.format)
            : words.table.exports.copied(copied.format, copied.lines))}
      </output>
      {isText && (
        <textarea
          key={copied.format}
          ref={(area) => area?.select()}
          readOnly
          rows={8}
          defaultValue={copied.text}
          aria-label={copied.format}
          className="block w-full rounded-lg border border-link bg-card p-3 font-mono text-sm"
        />
      )}
    </>
  );
}
