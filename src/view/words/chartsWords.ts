import { enCharts } from './enCharts.ts';
import { enMap } from './enMap.ts';
import { lateWords, type WordsWith } from './lateWords.ts';

/** The words of the charts and the map, in each language. */
export const chartsWords = lateWords({
  en: { charts: enCharts, map: enMap },
});
export type ChartsWords = WordsWith<typeof chartsWords>;
