import { ViewTransition, type ReactNode } from 'react';

type Props = {
  /** The id of its tie. */
  readonly tie: string;
  readonly part: 'home' | 'away' | 'score';
  /** Whether it glides from and to here: a page has each part of a tie once. */
  readonly isHere: boolean;
  readonly children: ReactNode;
};

/**
 * A part of a tie, one element, that glides between the tie's card and its panel when a reader opens or closes the
 * panel, see `Motion`.
 */
export const Gliding = ({ tie, part, isHere, children }: Props) =>
  isHere ? (
    <ViewTransition
      name={`${tie}/${part}`}
      default="none"
      share={{ open: part === 'score' ? 'score' : 'name', default: 'none' }}
    >
      {children}
    </ViewTransition>
  ) : (
    children
  );
