import { useState } from 'react';
import { csvRowsOf } from '../../cup/export/csvRowsOf.ts';
import { writeCsv } from '../../cup/export/writeCsv.ts';
import { writeJson } from '../../cup/export/writeJson.ts';
import { writeFootballTxt } from '../../cup/export/writeFootballTxt.ts';
import { usePrintedCupIndex } from '../data/useCupIndex.ts';
import { href } from '../address/navigate.ts';
import { OPENED } from '../address/opened.ts';
import { fileNameOf } from '../ui/fileNameOf.ts';
import { copyText, type Copied } from '../ui/copyText.ts';
import { saveFile, textFile } from '../ui/saveFile.ts';
import { useWords } from '../words/useWords.ts';

/** The result of copying the cup in a format. */
type CopiedAs = Copied & { readonly format: string };

const BUTTON =
  'inline-flex min-h-11 items-center rounded-full border border-link bg-card px-5 hover:border-current';

/** Buttons that copy or download the whole cup as CSV, Football.TXT, JSON and source text. */
export function Exports() {
  const words = useWords();
  const { cup } = usePrintedCupIndex();
  const [copied, setCopied] = useState<CopiedAs>();
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
  // A published cup has its file on the host.
  if (cup.id === OPENED) {
    const id = fileNameOf(cup);
    const write = (): string => writeJson({ ...cup, id });
    files.push({ format: exports.json, end: 'json', type: 'application/json', write });
  }
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
            onClick={() =>
              void copyText(write()).then((result) => setCopied({ ...result, format }))
            }
            className={BUTTON}
          >
            <span className="sr-only">{`${exports.copy} `}</span>
            <span>{format}</span>
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
            onClick={() => saveFile(`${fileNameOf(cup)}.${end}`, textFile(type, write()))}
            className={BUTTON}
          >
            <span className="sr-only">{`${exports.download} `}</span>
            <span>{format}</span>
          </button>
        ))}
        {cup.id !== OPENED && (
          <a href={href(`/cups/${cup.id}.json`)} download className={BUTTON}>
            <span className="sr-only">{`${exports.download} `}</span>
            <span>{exports.json}</span>
          </a>
        )}
      </p>
    </section>
  );
}

/** Says whether copying worked; if not, shows the text, selected. */
function CopyReport({ copied }: { readonly copied: CopiedAs | undefined }) {
  const { exports } = useWords().table;
  return (
    <>
      <output className="block min-h-6 text-sm">
        {copied &&
          (copied.isDone
            ? exports.copied(copied.format, copied.text.trimEnd().split('\n').length)
            : exports.forbidden(copied.format))}
      </output>
      {copied && !copied.isDone && (
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
