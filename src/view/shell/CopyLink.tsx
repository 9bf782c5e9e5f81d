import { useState } from 'react';
import { useWords } from '../words/useWords.ts';

/** Copies the page's address without its query, and says so; where copying is forbidden it shows the address instead. */
export function CopyLink() {
  const words = useWords();
  const [done, setDone] = useState<string>();
  const copy = async () => {
    const address = location.origin + location.pathname;
    try {
      await navigator.clipboard.writeText(address);
      setDone(words.linkCopied);
    } catch {
      setDone(address);
    }
  };
  return (
    <>
      <button
        type="button"
        onClick={() => void copy()}
        className="inline-flex min-h-11 items-center px-2 hover:text-ink md:min-h-9"
      >
        {words.copyLink}
      </button>
      <output className="wrap-anywhere">{done}</output>
    </>
  );
}
