import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Sentence } from '../words/Sentence.tsx';

/** A tooltip: its text, how far down it stands in pixels, and where its mark is, from 0 at the left to 1. */
type Tooltip = { readonly text: string; readonly top: number; readonly x: number };

/**
 * The marks of a chart. They are one Tab stop: arrow keys, Home and End move between them. The mark under the pointer
 * or in focus has a tooltip with its accessible name, until Escape.
 */
export function Marks({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [tooltip, setTooltip] = useState<Tooltip>();
  const show = ({ target }: { readonly target: EventTarget }) =>
    setTooltip(tooltipOf(box.current, target));
  const hide = () => setTooltip(undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the events are those of the links in it
    <div
      ref={box}
      className="relative"
      onPointerOver={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide();
        moveFocus(event);
      }}
    >
      {children}
      {tooltip && (
        // The two spacers keep the text near its mark and within the chart.
        <p
          aria-hidden="true"
          className="pointer-events-none absolute inset-x-0 z-10 flex"
          style={{ top: `${tooltip.top}px` }}
        >
          <span style={{ flexGrow: tooltip.x }} />
          <span
            data-tooltip
            className="mt-1 rounded-md border border-link bg-card px-2 py-0.5 text-sm leading-snug"
          >
            <Sentence text={tooltip.text} />
          </span>
          <span style={{ flexGrow: 1 - tooltip.x }} />
        </p>
      )}
    </div>
  );
}

const MARK = 'a[data-tie-mark]';

function tooltipOf(box: HTMLElement | null, target: EventTarget): Tooltip | undefined {
  const mark = target instanceof Element ? target.closest(MARK) : null;
  const text = mark?.getAttribute('aria-label');
  if (!box || !mark || !text) return undefined;
  const [chart, own] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
  const middle = (own.left + own.right) / 2;
  return { text, top: own.bottom - chart.top, x: (middle - chart.left) / (chart.width || 1) };
}

/** The first mark has `tabIndex` 0, all others -1; the last one in focus stays the Tab stop. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const marks = Array.from(event.currentTarget.querySelectorAll<HTMLElement>(MARK));
  const at = marks.findIndex((mark) => mark === event.target);
  const goal = marks[targetOf(event.key, at, marks.length)];
  if (at < 0 || !goal || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  for (const mark of marks) mark.tabIndex = mark === goal ? 0 : -1;
  goal.focus();
}

function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
