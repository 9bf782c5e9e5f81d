type Props = {
  /** How much of the line it fills, from 0 to 1. */
  readonly share: number;
  readonly look?: 'filled' | 'outlined';
};

const looks = { filled: 'fill-blue stroke-blue', outlined: 'fill-card stroke-link' };

/** A bar from zero; nothing at all where it stands for 0. */
export const Bar = ({ share, look = 'filled' }: Props) => (
  <svg aria-hidden="true" className="block h-2.5 w-full">
    {share > 0 && (
      <rect
        x="1"
        y="1"
        width={`${share * 99}%`}
        height="8"
        rx="1"
        className={`stroke-[1.5] ${looks[look]}`}
      />
    )}
  </svg>
);
