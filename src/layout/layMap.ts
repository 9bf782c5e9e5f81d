import {
  geoCentroid,
  geoConicEqualArea,
  geoContains,
  geoPath,
  type GeoGeometryObjects,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3';
import type { Place } from '../cup/greatCircle.ts';
import { placeLabels, type PlacedLabel } from './placeLabels.ts';
import { pushApart, type Point } from './pushApart.ts';

/** Something to be marked on a map, and the text beside it; marks of one text share it. */
export type MapPlace = Place & { readonly id: string; readonly label: string };

/** Lands of a map, and the lines that part their neighbours. */
export type Outline = {
  readonly countries: readonly GeoGeometryObjects[];
  readonly borders: GeoGeometryObjects;
};

/** Sizes of a map in layout units; `letter` is a letter's usual width. */
export type MapMetrics = {
  readonly width: number;
  readonly radius: number;
  readonly letter: number;
  readonly line: number;
};

/** A map as numbers and paths: the origin is top left. `marks` stand in the order of the places. */
export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly marks: readonly (Point & { readonly id: string })[];
  readonly labels: readonly PlacedLabel[];
  /** The path of each way asked for, along its great circle. */
  readonly ways: readonly string[];
};

/** Room around what the map is fitted to, in mark radii: for half a mark, and marks pushed aside. */
const MARGIN = 4;

/**
 * Draws places on an equal-area cone that is fitted to them and to the countries in which they lie. Marks that would
 * hide each other stand side by side. Labels of `first` places choose their spots before the others.
 */
export function layMap(
  { countries, borders }: Outline,
  places: readonly MapPlace[],
  ways: readonly (readonly [Place, Place])[],
  metrics: MapMetrics,
  first: ReadonlySet<string> = new Set(),
): MapLayout {
  const { width, radius } = metrics;
  const points = places.map(toPoint);
  const lands = countries.filter((country) => points.some((point) => geoContains(country, point)));
  const frame: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [...lands, { type: 'MultiPoint', coordinates: places.flatMap(around) }],
  };
  const { projection, height } = fit(frame, places, width, MARGIN * radius);
  const path = geoPath(projection).digits(1);
  const spots = points.map((point) => {
    const [x, y] = projection(point) ?? [0, 0];
    return { x, y };
  });
  const marks = pushApart(spots, 2 * radius + 1).map(({ x, y }, index) => ({
    id: places[index]?.id ?? '',
    x: x ?? 0,
    y: y ?? 0,
  }));
  return {
    width,
    height,
    land: lands.map((land) => path(land) ?? '').join(''),
    borders: path(borders) ?? '',
    marks,
    labels: label(places, marks, { ...metrics, height }, first),
    ways: ways.map(([from, to]) => draw(projection, [toPoint(from), toPoint(to)])),
  };
}

const toPoint = ({ longitude, latitude }: Place): [number, number] => [longitude, latitude];

/** Corners a degree around a place, so that even a single place has an extent. */
const around = ({ longitude, latitude }: Place): [number, number][] => [
  [longitude - 1, Math.max(-89, latitude - 1)],
  [longitude + 1, Math.min(89, latitude + 1)],
];

function fit(
  frame: GeoPermissibleObjects,
  places: readonly Place[],
  width: number,
  margin: number,
): { readonly projection: GeoProjection; readonly height: number } {
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const inset = (north - south) / 6;
  const [longitude] = geoCentroid({ type: 'MultiPoint', coordinates: places.map(toPoint) });
  const projection = geoConicEqualArea()
    .parallels([south + inset, north - inset])
    .rotate([-longitude, 0])
    .fitWidth(width - 2 * margin, frame);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const [, [, bottom]] = geoPath(projection).bounds(frame);
  const height = Math.ceil(bottom + margin);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

const draw = (projection: GeoProjection, coordinates: [number, number][]): string =>
  geoPath(projection).digits(1)({ type: 'LineString', coordinates }) ?? '';

function label(
  places: readonly MapPlace[],
  marks: readonly (Point & { readonly id: string })[],
  { width, height, radius, letter, line }: MapMetrics & { readonly height: number },
  first: ReadonlySet<string>,
): PlacedLabel[] {
  const named = new Map<string, string>();
  const inOrder = places.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  for (const place of inOrder) if (!named.has(place.label)) named.set(place.label, place.id);
  const wishes = [...named].flatMap(([text, id]) => {
    const mark = marks.find((each) => each.id === id);
    return mark ? [{ ...mark, width: text.length * letter, height: line }] : [];
  });
  return placeLabels(wishes, { width, height, marks, radius });
}
