/** A place on the globe, in degrees; north and east count up. */
export type Place = { readonly latitude: number; readonly longitude: number };

/** The mean radius of the earth in kilometres (IUGG 1980). */
const EARTH = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;

/**
 * The kilometres between two places as the crow flies: along the great circle of a round earth, by the haversine
 * formula (Sinnott 1984), within 0.6 % of the true shape's.
 */
export function greatCircle(a: Place, b: Place): number {
  const [south, north] = [radians(a.latitude), radians(b.latitude)];
  const across = radians(b.longitude - a.longitude);
  const chord = haversine(north - south) + Math.cos(south) * Math.cos(north) * haversine(across);
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, chord)));
}
