import { useMemo } from 'react';
import type { OnDay } from '../../cup/questions/bracketOnDay.ts';
import { dayAt, layDays, type DaysLayout } from '../../layout/replay/layDays.ts';
import { useWords } from '../words/useWords.ts';

type Props = { readonly onDay: OnDay; readonly go: (day: string | undefined) => void };

/** The days of a cup on a time axis, and a slider that stands on one of them. */
export function DayScrubber({ onDay: { day, days }, go }: Props) {
  const words = useWords();
  const layout = useMemo(() => layDays(days, 100), [days]);
  const x = layout.days.find((mark) => mark.day === day)?.x ?? 0;
  return (
    <div className="relative mx-2 h-11 min-w-56 grow basis-56 rounded-lg outline-offset-4 outline-blue has-focus-visible:outline-2">
      <Axis layout={layout} x={x} />
      <input
        type="range"
        aria-label={words.replay.day}
        aria-valuetext={words.fullDay(day)}
        min={0}
        max={100}
        step="any"
        value={x}
        onChange={({ target }) => go(dayAt(layout, target.valueAsNumber))}
        // As far out on both sides as its own thumb is half wide: the pointer then is where the axis says.
        className="absolute top-0 -left-2 h-6 w-[calc(100%+1rem)] cursor-pointer opacity-0"
      />
    </div>
  );
}

/** The height at which the days stand, in pixels; below them the dates that divide the axis. */
const MIDDLE = 12;

function Axis({ layout, x }: { readonly layout: DaysLayout; readonly x: number }) {
  const words = useWords();
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
      <line x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-link stroke-2" />
      <line x2={`${x}%`} y1={MIDDLE} y2={MIDDLE} className="stroke-blue stroke-2" />
      {layout.ticks.map((tick) => (
        <g key={tick.day} className="stroke-link">
          <line x1={`${tick.x}%`} x2={`${tick.x}%`} y1={MIDDLE + 6} y2={MIDDLE + 12} />
          <text
            x={`${tick.x}%`}
            y={MIDDLE + 25}
            textAnchor="middle"
            className="fill-muted stroke-none text-xs"
          >
            {words.days([tick.day])}
          </text>
        </g>
      ))}
      <circle cx={`${x}%`} cy={MIDDLE} r="8" className="fill-blue" />
      {layout.days.map((mark) => (
        <circle
          key={mark.day}
          cx={`${mark.x}%`}
          cy={MIDDLE}
          r="4"
          className={`stroke-2 ${mark.x <= x ? 'fill-blue stroke-blue' : 'fill-card stroke-link'}`}
        />
      ))}
    </svg>
  );
}
