/** A place on the globe, in degrees; north and east count up. */
export type Place = { readonly latitude: number; readonly longitude: number };

/** The mean radius of the earth in kilometres (IUGG 1980). */
const EARTH = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The kilometres between two places as the crow flies: along the great circle of a round earth, by Vincenty's formula
 * for it (1975), which stays exact for near places and for opposite ones; within 0.6 % of the true shape's.
 */
export function greatCircle(a: Place, b: Place): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const across = radians(b.longitude - a.longitude);
  const east = Math.cos(to) * Math.sin(across);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(across);
  const along = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(across);
  return EARTH * Math.atan2(Math.hypot(east, north), along);
}
