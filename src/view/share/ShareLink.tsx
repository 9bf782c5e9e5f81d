import { useState } from 'react';
import { copyText, type Copied } from '../ui/copyText.ts';
import { useWords } from '../words/useWords.ts';
import { addressOf } from './addressOf.ts';
import { BUTTON } from '../ui/button.ts';
import { CopyReport } from './CopyReport.tsx';
import { canShare, shareLink } from './shareLink.ts';
import type { Shared } from './sharedOf.ts';

/** The address of what is shared, to copy, and to hand to the system's own sheet where there is one. */
export function ShareLink({ shared }: { readonly shared: Shared }) {
  const { language, share } = useWords();
  const [copied, setCopied] = useState<Copied>();
  const url = addressOf(shared, language);
  return (
    <section aria-labelledby="share-link" className="mt-4">
      <h3 id="share-link" className="text-sm font-winner">
        {share.link}
      </h3>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        <button type="button" onClick={() => void copyText(url).then(setCopied)} className={BUTTON}>
          {share.copyLink}
        </button>
        {canShare() && (
          <button
            type="button"
            onClick={() => void shareLink({ url, title: document.title }).then(setCopied)}
            className={BUTTON}
          >
            {share.sheet}
          </button>
        )}
        <CopyReport copied={copied} label={share.address} />
      </div>
    </section>
  );
}
