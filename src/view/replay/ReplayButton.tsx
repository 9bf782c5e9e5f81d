type Props = {
  readonly name: string;
  /** The path of its icon, in a square of 20 units. */
  readonly path: string;
  readonly onClick: () => void;
  /** Whether it is the one that plays. */
  readonly isMain?: boolean;
};

/** A round button of the replay, with an icon for its text. */
export function ReplayButton({ name, path, onClick, isMain = false }: Props) {
  const look = isMain
    ? 'bg-blue stroke-card fill-card'
    : 'border border-line stroke-ink fill-ink hover:border-ink';
  return (
    <button
      type="button"
      aria-label={name}
      data-main={isMain ? '' : undefined}
      onClick={onClick}
      className={`grid size-11 place-items-center rounded-full md:size-9 ${look}`}
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" className="size-3.5 stroke-2">
        <path d={path} strokeLinejoin="round" strokeLinecap="round" />
      </svg>
    </button>
  );
}
