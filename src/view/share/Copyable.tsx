import { useState } from 'react';
import { CopyReport } from './CopyReport.tsx';
import { copyText, type Copied } from '../ui/copyText.ts';

type Props = {
  /** What the text is. */
  readonly label: string;
  /** What the button says. */
  readonly copy: string;
  readonly text: string;
};

/** A text to take along: shown in full, with a button that copies it; one click into it selects all of it. */
export function Copyable({ label, copy, text }: Props) {
  const [copied, setCopied] = useState<Copied>();
  return (
    <div className="mt-3">
      <p className="text-sm text-muted">{label}</p>
      <p className="mt-1 rounded-lg bg-paper px-4 py-3 text-[0.8125rem] leading-relaxed wrap-anywhere select-all">
        <bdi translate="no">{text}</bdi>
      </p>
      <div className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <button
          type="button"
          onClick={() => void copyText(text).then(setCopied)}
          className="inline-flex min-h-11 items-center underline decoration-link underline-offset-2 hover:text-ink"
        >
          {copy}
        </button>
        <CopyReport copied={copied} label={label} />
      </div>
    </div>
  );
}
