/** A bar that fills its box. It is an SVG, because forced colours would remove a background. */
export const Bar = ({ className = 'fill-blue' }: { readonly className?: string }) => (
  <svg aria-hidden="true" className="block size-full">
    <rect width="100%" height="100%" rx="1.5" className={`moves ${className}`} />
  </svg>
);
