type Props = { readonly className: string };

/** A cup, drawn for this page; an ornament beside words that say the same. */
export const CupDrawing = ({ className }: Props) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 48 56"
    className={`fill-gold stroke-gold-edge stroke-[1.25] [stroke-linejoin:round] ${className}`}
  >
    <path
      d="M11 8H4.5c-.6 9.6 3.2 15.4 10.2 16.6M37 8h6.5c.6 9.6-3.2 15.4-10.2 16.6"
      className="fill-none stroke-gold-edge stroke-[4.5]"
      strokeLinecap="round"
    />
    <path
      d="M11 8H4.5c-.6 9.6 3.2 15.4 10.2 16.6M37 8h6.5c.6 9.6-3.2 15.4-10.2 16.6"
      className="fill-none stroke-gold stroke-[2.25]"
      strokeLinecap="round"
    />
    <path d="M10 3h28v11.5C38 24.5 32 31 24 31s-14-6.5-14-16.5Z" />
    <path d="M21.5 31h5l1.5 9h-8Z" />
    <path d="M16.5 40h15l2.5 5h-20Z" />
    <path d="M12 45h24v7.5H12Z" className="fill-ink stroke-none" />
    <path
      d="M15.5 7v7.5c0 4.7 1.5 8.2 4 10.3"
      className="fill-none stroke-card stroke-[2] forced-colors:hidden"
      strokeLinecap="round"
    />
  </svg>
);
