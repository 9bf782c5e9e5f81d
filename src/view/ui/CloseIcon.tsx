/** A cross, for a button or link that closes or removes something and has a text of its own. */
export const CloseIcon = ({ className = '' }: { readonly className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 10 10" className={`size-2.5 ${className}`}>
    <path d="M1 1 9 9M9 1 1 9" />
  </svg>
);
