import {
  memo,
  useContext,
  useMemo,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Cup } from '../../../cup/cup.ts';
import type { Box } from '../../../layout/box.ts';
import type { BracketLayout } from '../../../layout/bracketLayout.ts';
import { boxInOutline, layOutline, OUTLINE } from '../../../layout/layOutline.ts';
import { useIsPhone } from '../../useMedia.ts';
import { splitIsolated } from '../../words/isolate.ts';
import { useWords } from '../../words/useWords.ts';
import { LitTies } from '../litTies.ts';
import { moveOf } from './outlineKeys.ts';
import { scrollCentre } from './scrollCentre.ts';
import { useSeen, type Seen } from './seen.ts';
import type { FindPlaces } from './usePlaces.ts';
import { useWhere } from './Where.tsx';

/** A large bracket, whole, and what of it is seen. */
export type OutlineProps = {
  readonly rounds: Cup['rounds'];
  readonly layout: BracketLayout;
  readonly seen: Seen;
  readonly findPlaces: FindPlaces;
};

const STEPS = 1000;

/**
 * A small picture of a large bracket at the edge of the window, with a frame around what is seen of it. A click, a
 * finger or a key on it leads to any other part; to keys and screen readers it is a slider.
 */
export const Outline = memo(function Outline({ rounds, layout, seen, findPlaces }: OutlineProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const litTies = useContext(LitTies);
  const all = useMemo(() => layOutline(layout), [layout]);
  const lit = useMemo(
    () => (litTies.size ? layOutline(layout, ({ tie }) => litTies.has(tie)) : undefined),
    [layout, litTies],
  );
  const [left = 0, top = 0, right = 0, bottom = 0] = useSeen(seen, (it) => tellFrame(it, layout))
    .split(' ')
    .map(Number);
  const value = useSeen(seen, (it) => String(valueAt(it, layout)));
  const where = useWhere({ rounds, seen, findPlaces });
  const height = useSeen(seen, () => String(roomBelow(box.current)));

  const { show, point, press } = useMoves(box, layout, seen);
  return (
    <div
      ref={box}
      data-outline
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
        max={STEPS}
        value={value || 0}
        aria-label={words.outline.label}
        aria-orientation="vertical"
        aria-valuetext={splitIsolated(where).join('')}
        onKeyDown={press}
        onChange={({ target }) => show({ y: (Number(target.value) / STEPS) * layout.height })}
        className="pointer-events-none absolute inset-0 size-full opacity-0"
      />
      <div className="absolute inset-y-0 right-0 w-7.5 border-l border-line bg-card md:w-full" />
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${OUTLINE.width} ${OUTLINE.height}`}
        preserveAspectRatio="none"
        className="absolute top-2 right-1 w-5.5 overflow-visible md:w-12"
        style={{ height: `calc(${height}px - 1rem)` }}
      >
        <path d={all} className="fill-link" />
        {lit !== undefined && <path d={lit} className="fill-gold" />}
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

/** What leads to another part of the bracket: a place, a pointer over the outline, or a key on it. */
function useMoves(box: RefObject<HTMLElement | null>, layout: BracketLayout, seen: Seen) {
  // A phone shows a round at a time, which its tabs change.
  const isPhone = useIsPhone();
  const show = (place: { readonly x?: number; readonly y?: number }) => {
    const section = box.current?.closest('[data-bracket]');
    if (section) scrollCentre(section, place);
  };
  const point = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const picture = currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (!picture) return;
    const x = ((clientX - picture.left) / picture.width) * layout.width;
    const y = ((clientY - picture.top) / picture.height) * layout.height;
    show(isPhone ? { y } : { x, y });
  };
  const press = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const now = seen.get();
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

const tellFrame = (seen: Box, layout: BracketLayout): string => {
  const { left, top, right, bottom } = boxInOutline(seen, layout);
  return [left, top, right, bottom].join(' ');
};

const valueAt = ({ top, bottom }: Box, { height }: BracketLayout): number =>
  Math.min(Math.max(Math.round(((top + bottom) / 2 / height) * STEPS), 0), STEPS);

/** How far down the bracket is seen below the top of an element in it. */
function roomBelow(element: Element | null): number {
  if (!element) return 0;
  const end = element.closest('[data-bracket]')?.getBoundingClientRect().bottom ?? innerHeight;
  return Math.max(0, Math.round(Math.min(innerHeight, end) - element.getBoundingClientRect().top));
}

const stepFrom = (start: number, end: number, windows: number): number =>
  (start + end) / 2 + windows * (end - start);

const clamp = (y: number, height: number): number => Math.min(Math.max(y, 0), height);
