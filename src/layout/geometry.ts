/** A point in the plane; y grows downwards. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle; it may have no width or no height. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** True if two boxes share a point, borders included. */
export const touch = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
