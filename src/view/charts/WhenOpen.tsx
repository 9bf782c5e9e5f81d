import { useState, type ReactNode } from 'react';
import { useIsAlive } from '../Alive.tsx';

type Props = {
  readonly summary: ReactNode;
  readonly className: string;
  readonly summaryClassName: string;
  readonly children: ReactNode;
};

/**
 * What is shown behind a switch. Its elements are there from when it is first opened; without a script, which could
 * not add them, from the start.
 */
export function WhenOpen({ summary, className, summaryClassName, children }: Props) {
  const isAlive = useIsAlive();
  const [wasOpen, setWasOpen] = useState(false);
  const note = (details: HTMLDetailsElement | null) => {
    if (details?.open) setWasOpen(true);
  };
  return (
    // A reader may have opened it before the page came alive.
    <details ref={note} onToggle={({ currentTarget }) => note(currentTarget)} className={className}>
      <summary className={summaryClassName}>{summary}</summary>
      {(wasOpen || !isAlive) && children}
    </details>
  );
}
