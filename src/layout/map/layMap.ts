import {
  geoCentroid,
  geoConicEqualArea,
  geoContains,
  geoPath,
  group,
  type GeoGeometryObjects,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3';
import type { Place } from '../../cup/questions/greatCircle.ts';
import { placeLabels, type PlacedLabel } from './placeLabels.ts';
import type { Point } from '../geometry.ts';
import { pushApart } from './pushApart.ts';

/** A place to mark on a map, and the text of its label; places with the same text share one label. */
export type MapPlace = Place & { readonly id: string; readonly label: string };

/** The countries of a map, and the borders between them. */
export type Outline = {
  readonly countries: readonly GeoGeometryObjects[];
  readonly borders: GeoGeometryObjects;
};

/** Sizes of a map in layout units; `letter` is the average width of a letter. */
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
  /** The path of each journey, along its great circle. */
  readonly journeys: readonly string[];
};

/** The margin around what the map is fitted to, in mark radii: for half a mark, and for marks pushed apart. */
const MARGIN = 4;

/** What a map shows of the one subject that is picked. */
export type MapSubject = {
  readonly journeys?: readonly (readonly [Place, Place])[];
  /** The ids of places whose labels are never left out. */
  readonly named?: ReadonlySet<string>;
};

/**
 * Lays out places on an equal-area cone, fitted to them and to the countries in which they lie. Marks that would
 * overlap stand side by side. Neither marks nor labels depend on the subject, but that its places are named.
 */
export function layMap(
  { countries, borders }: Outline,
  places: readonly MapPlace[],
  metrics: MapMetrics,
  { journeys = [], named = new Set() }: MapSubject = {},
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
    labels: label(places, marks, { ...metrics, height }, named),
    journeys: journeys.map(([from, to]) => draw(projection, [toPoint(from), toPoint(to)])),
  };
}

const toPoint = ({ longitude, latitude }: Place): [number, number] => [longitude, latitude];

/** Two corners a degree away from a place, so that even a single place has an extent. */
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
  named: ReadonlySet<string>,
): PlacedLabel[] {
  const labelled = marks.map((mark, index) => ({ ...mark, label: places[index]?.label ?? '' }));
  const wishes = [...group(labelled, (mark) => mark.label)].flatMap(([text, [mark]]) =>
    mark ? [{ ...mark, width: text.length * letter, height: line }] : [],
  );
  const labelOf = new Map(labelled.map((mark) => [mark.id, mark.label]));
  const texts = new Set([...named].map((id) => labelOf.get(id)));
  const wanted = wishes.filter(({ label: text }) => texts.has(text)).map(({ id }) => id);
  return placeLabels(wishes, { width, height, marks: labelled, radius }, new Set(wanted));
}
