import { useWords } from '../words/useWords.ts';
import type { Copied } from '../ui/copyText.ts';

type Props = {
  readonly copied: Copied | undefined;
  /** What the text is, as the name of its field. */
  readonly label: string;
};

/** Says politely what came of copying; a text that could not be copied is there, all of it selected. */
export function CopyReport({ copied, label }: Props) {
  const { share } = useWords();
  return (
    <>
      <output className={copied && !copied.isDone ? 'order-1 basis-full py-1' : ''}>
        {copied && (copied.isDone ? share.copied : share.refused)}
      </output>
      {copied && !copied.isDone && (
        <input
          ref={(field) => field?.select()}
          readOnly
          value={copied.text}
          aria-label={label}
          className="order-1 min-h-11 w-full min-w-0 rounded-lg border border-link bg-card px-3 text-ink"
        />
      )}
    </>
  );
}
