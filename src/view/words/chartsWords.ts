import { enCharts } from './enCharts.ts';
import { enMap } from './enMap.ts';
import type { WordsWith } from './useWordsOf.ts';

/** The words of the charts and the map, in each language. */
export const chartsWords = {
  en: { charts: enCharts, map: enMap },
};
export type ChartsWords = WordsWith<typeof chartsWords>;
