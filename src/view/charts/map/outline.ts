import type { Outline } from '../../../layout/map/layMap.ts';
import data from './outline.json';

/** The countries and borders for maps, and their source. */
export const outline: Outline & { readonly source: string; readonly licence: string } = {
  source: data.source,
  licence: data.licence,
  countries: data.countries.map(({ coordinates }) => ({ type: 'MultiPolygon', coordinates })),
  borders: { type: 'MultiLineString', coordinates: data.borders.coordinates },
};
