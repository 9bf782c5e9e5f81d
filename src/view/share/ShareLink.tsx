import { useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { CopyReport } from './CopyReport.tsx';
import type { Copied } from './copyText.ts';
import { canShare, shareLink } from './shareLink.ts';
import { useInBrowser } from './useInBrowser.ts';

/** Hands on the page's address without its query: by the system's own sheet where there is one, else by copying. */
export function ShareLink() {
  const { share } = useWords();
  const [copied, setCopied] = useState<Copied>();
  const hasSheet = useInBrowser(canShare) ?? false;
  const hand = async () => {
    const url = location.origin + location.pathname;
    setCopied(await shareLink({ url, title: document.title }));
  };
  return (
    <>
      <button
        type="button"
        onClick={() => void hand()}
        className="inline-flex min-h-11 items-center px-2 hover:text-ink md:min-h-9"
      >
        {hasSheet ? share.share : share.copyLink}
      </button>
      <CopyReport copied={copied} label={share.address} />
    </>
  );
}
