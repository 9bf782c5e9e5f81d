import type { NoteKind } from './notesOf.ts';

type Props = { readonly kind: NoteKind; readonly x?: number; readonly y?: number };

/** A small mark, 8 units high: two arrows for a substitution, an open card for a yellow one, a full one for a red. */
export function NoteMark({ kind, x = 0, y = 0 }: Props) {
  const at = `translate(${x} ${y})`;
  if (kind === 'substitution') {
    return <path transform={at} d="M-3,-.6L0,-4L3,-.6ZM-3,.6L0,4L3,.6Z" className="fill-link" />;
  }
  const fill = kind === 'red' ? 'fill-link' : 'fill-card';
  return (
    <rect
      transform={at}
      x="-2.5"
      y="-3.5"
      width="5"
      height="7"
      rx="1"
      className={`stroke-link ${fill}`}
      strokeWidth="1.2"
    />
  );
}
