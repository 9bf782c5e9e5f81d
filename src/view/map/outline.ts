import type { Outline } from '../../layout/layMap.ts';
import data from './outline.json';

/** The lands that maps are drawn on, and where their outline comes from. */
export const outline: Outline & { readonly source: string; readonly licence: string } = {
  source: data.source,
  licence: data.licence,
  countries: data.countries.map(({ coordinates }) => ({ type: 'MultiPolygon', coordinates })),
  borders: { type: 'MultiLineString', coordinates: data.borders.coordinates },
};
