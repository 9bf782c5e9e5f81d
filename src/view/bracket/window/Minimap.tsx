import { scaleLinear } from 'd3';
import {
  memo,
  useMemo,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { BracketRound } from '../../../cup/questions/bracketOnDay.ts';
import type { Box, Point } from '../../../layout/geometry.ts';
import type { BracketLayout } from '../../../layout/bracket/bracketLayout.ts';
import { boxInMinimap, layMinimap, MINIMAP } from '../../../layout/bracket/layMinimap.ts';
import { useIsPhone } from '../../ui/useMedia.ts';
import { splitIsolated } from '../../words/isolate.ts';
import { useWords } from '../../words/useWords.ts';
import { usePickedTies } from '../../ui/highlight.ts';
import { UNITS } from '../metrics.ts';
import { viewportOf } from './viewportOf.ts';
import { useViewportText, type ViewportStore } from './viewportStore.ts';
import type { FindTies } from './useTiesInView.ts';
import { useWhere } from './Where.tsx';

/** The whole of a large bracket, and its viewport. */
export type MinimapProps = {
  readonly rounds: readonly BracketRound[];
  readonly layout: BracketLayout;
  readonly viewport: ViewportStore;
  readonly findTies: FindTies;
};

/**
 * A minimap of a large bracket at the edge of the window, with a frame around the viewport. Click, drag or use the keys
 * to scroll the bracket. To assistive technology it is a slider.
 */
export const Minimap = memo(function Minimap({ rounds, layout, viewport, findTies }: MinimapProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const pickedTies = usePickedTies();
  const all = useMemo(() => layMinimap(layout), [layout]);
  const picked = useMemo(
    () => (pickedTies.size ? layMinimap(layout, ({ tie }) => pickedTies.has(tie)) : undefined),
    [layout, pickedTies],
  );
  const [left = 0, top = 0, right = 0, bottom = 0] = useViewportText(viewport, (it) =>
    writeFrame(it, layout),
  )
    .split(' ')
    .map(Number);
  const value = useViewportText(viewport, (it) => String(valueAt(it, layout)));
  const where = useWhere({ rounds, viewport, findTies });
  const height = useViewportText(viewport, () => String(roomBelow(box.current)));

  const { show, point, press } = useMoves(box, layout, viewport);
  return (
    <div
      ref={box}
      data-minimap
      className="absolute top-0 right-0 w-11 touch-none select-none has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-blue md:w-14"
      style={{ height: `${height}px` }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event);
      }}
    >
      <input
        type="range"
        min="0"
        max={Math.round(layout.height)}
        value={value || 0}
        aria-label={words.minimap.label}
        aria-orientation="vertical"
        aria-valuetext={splitIsolated(where).join('')}
        onKeyDown={press}
        onChange={({ target }) => show({ y: Number(target.value) })}
        className="pointer-events-none absolute inset-0 size-full opacity-0"
      />
      <div className="absolute inset-y-0 right-0 w-7.5 border-l border-line bg-card md:w-full" />
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${MINIMAP.width} ${MINIMAP.height}`}
        preserveAspectRatio="none"
        className="absolute top-2 right-1 w-5.5 overflow-visible md:w-12"
        style={{ height: `calc(${height}px - 1rem)` }}
      >
        <path d={all} className="fill-link" />
        {picked !== undefined && <path d={picked} className="fill-gold" />}
        <rect
          x={left}
          y={top}
          width={right - left}
          height={bottom - top}
          vectorEffect="non-scaling-stroke"
          className="fill-blue/25 stroke-blue stroke-2"
        />
      </svg>
    </div>
  );
});

/** How far a key in the minimap scrolls, in viewports; infinite for an end of the bracket. */
type Move = { readonly across?: number; readonly down: number };

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: { down: -0.8 },
  ArrowDown: { down: 0.8 },
  ArrowLeft: { across: -0.5, down: 0 },
  ArrowRight: { across: 0.5, down: 0 },
  PageUp: { down: -8 },
  PageDown: { down: 8 },
  Home: { down: -Infinity },
  End: { down: Infinity },
};

/** The move of a key by its `KeyboardEvent.key`, if it has one. ArrowDown scrolls down, unlike in a native slider. */
const moveOf = (key: string): Move | undefined => moves[key];

/** Scrolls the bracket to a point, to the pointer's position in the minimap, or by a key. */
function useMoves(
  box: RefObject<HTMLElement | null>,
  layout: BracketLayout,
  viewport: ViewportStore,
) {
  // On phones the tabs change the round.
  const isPhone = useIsPhone();
  const show = (place: Partial<Point>) => {
    const section = box.current?.closest('[data-bracket]');
    if (section) scrollCentre(section, place);
  };
  const point = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const picture = currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (!picture) return;
    const x = scaleLinear([picture.left, picture.right], [0, layout.width])(clientX);
    const y = scaleLinear([picture.top, picture.bottom], [0, layout.height])(clientY);
    show(isPhone ? { y } : { x, y });
  };
  const press = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const now = viewport.get();
    if (!move || !now || event.altKey || event.ctrlKey || event.metaKey) return;
    if (move.across !== undefined && isPhone) return;
    event.preventDefault();
    show({
      ...(move.down && { y: clamp(stepFrom(now.top, now.bottom, move.down), layout.height) }),
      ...(move.across && { x: stepFrom(now.left, now.right, move.across) }),
    });
  };
  return { show, point, press };
}

/** Scrolls a bracket at once so that a point of it, in layout units, is in the middle of the viewport. */
function scrollCentre(section: Element, { x, y }: Partial<Point>): void {
  const canvas = section.querySelector('[data-canvas]')?.getBoundingClientRect();
  if (!canvas) return;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNITS;
  const viewport = viewportOf(section);
  const middle = {
    x: (viewport.left + viewport.right) / 2,
    y: (viewport.top + viewport.bottom) / 2,
  };
  const left = x === undefined ? 0 : canvas.left + (x / UNITS) * rem - middle.x;
  const top = y === undefined ? 0 : canvas.top + (y / UNITS) * rem - middle.y;
  // Only one of the two scrolls the bracket; for the other this does nothing.
  for (const each of [section.closest('main'), document.documentElement])
    each?.scrollBy({ left, top, behavior: 'instant' });
}

const writeFrame = (viewport: Box, layout: BracketLayout): string => {
  const { left, top, right, bottom } = boxInMinimap(viewport, layout);
  return [left, top, right, bottom].join(' ');
};

const valueAt = ({ top, bottom }: Box, { height }: BracketLayout): number =>
  Math.round(clamp((top + bottom) / 2, height));

/** The visible height of the bracket below the top of an element in it, in pixels. */
function roomBelow(element: Element | null): number {
  if (!element) return 0;
  const end = element.closest('[data-bracket]')?.getBoundingClientRect().bottom ?? innerHeight;
  return Math.max(0, Math.round(Math.min(innerHeight, end) - element.getBoundingClientRect().top));
}

const stepFrom = (start: number, end: number, viewports: number): number =>
  (start + end) / 2 + viewports * (end - start);

const clamp = (y: number, height: number): number => Math.min(Math.max(y, 0), height);
