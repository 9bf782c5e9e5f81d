/** The cross of a button or link that closes something or takes it away; its text stands beside it. */
export const Cross = ({ className = '' }: { readonly className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 10 10" className={`size-2.5 ${className}`}>
    <path d="M1 1 9 9M9 1 1 9" />
  </svg>
);
