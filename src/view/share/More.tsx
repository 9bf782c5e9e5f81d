import type { ReactNode, Ref } from 'react';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly id?: string;
};

/** What few readers want, behind its title; it opens without a script. */
export const More = ({ title, children, ref, id }: Props) => (
  <details ref={ref} id={id} className="border-b border-line text-[0.9375rem]">
    <summary className="flex min-h-11 cursor-pointer items-center text-sm text-muted underline decoration-link underline-offset-2 hover:text-ink">
      {title}
    </summary>
    {children}
  </details>
);
