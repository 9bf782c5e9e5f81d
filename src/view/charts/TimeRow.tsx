import type { TimeMark, TimeRow as Laid, TimesLayout } from '../../layout/layTimes.ts';
import { MarkLink } from './MarkLink.tsx';
import { Row } from './Row.tsx';

type Props = {
  readonly row: Laid;
  readonly layout: TimesLayout;
  /** Its days in words. */
  readonly days: string;
  /** Whether the Tab key enters the chart here. */
  readonly isFirst: boolean;
};

/** Sizes in rem: a mark, and how high the highest stack may become. */
const MARK = 0.625;
const HIGHEST = 6;

const percent = (share: number): string => `${share * 100}%`;

/** A round on the time axis: a line from its first day to its last, and its ties stacked on their days. */
export function TimeRow({ row: { round, span, marks }, layout, days, isFirst }: Props) {
  const size = Math.min(MARK, HIGHEST / layout.tallest);
  const levels = Math.max(1, ...marks.map(({ level }) => level + 1));
  return (
    <Row
      kind="round"
      id={round.id}
      name={round.name}
      ties={round.ties.map(({ id }) => id)}
      label={<bdi>{round.name}</bdi>}
      figure={days}
    >
      <div className="relative mx-1.5 mt-1" style={{ height: `${levels * size}rem` }}>
        {layout.months.map(({ day, x }) => (
          <span
            key={day}
            className="absolute inset-y-0 border-l border-line"
            style={{ left: percent(x) }}
          />
        ))}
        {span && (
          <span
            className="absolute border-t-2 border-link"
            style={{
              left: percent(span.first),
              width: percent(span.last - span.first),
              bottom: `calc(${size / 2}rem - 1px)`,
            }}
          />
        )}
        <ol>
          {marks.map((mark, index) => (
            <StackedMark
              key={mark.tie.id}
              mark={mark}
              size={size}
              isStop={isFirst && index === 0}
            />
          ))}
        </ol>
      </div>
    </Row>
  );
}

type MarkProps = { readonly mark: TimeMark; readonly size: number; readonly isStop: boolean };

/** A tie on its day; a walkover, which nobody played, is an outline. */
const StackedMark = ({ mark: { tie, x, level }, size, isStop }: MarkProps) => (
  <li>
    <MarkLink
      tie={tie}
      isStop={isStop}
      className="absolute flex w-6 -translate-x-1/2 justify-center"
      style={{ left: percent(x), bottom: `${level * size}rem`, height: `${size}rem` }}
    >
      <svg aria-hidden="true" viewBox="0 0 10 10" className="h-full overflow-visible">
        <circle
          cx="5"
          cy="5"
          r="4"
          className={`stroke-blue stroke-[1.5] group-data-picked/mark:stroke-gold group-data-lit/mark:stroke-ink group-data-lit/mark:stroke-3 ${tie.matches.length ? 'fill-blue group-data-picked/mark:fill-gold' : 'fill-card'}`}
        />
      </svg>
    </MarkLink>
  </li>
);
