/** The names of d3 that compute and do not touch the DOM, its types included; `name*` as in the rules. */
export const d3Names: readonly string[] = [
  'ascending descending bisect* bin count cumsum extent sum mean max maxIndex min minIndex median',
  'quantile least* greatest* rank group groups groupSort flat* index indexes rollup rollups',
  'cross pairs range ticks tick* zip',
  'hierarchy Hierarchy* stratify Stratify* cluster Cluster* tree Tree*',
  'arc Arc area* Area* curve* Curve* line* Line* link* Link* path pathRound Path pointRadial',
  'stack* Stack* symbol* Symbol*',
  'scale* Scale* utcTicks format interpolate interpolateNumber',
  'geo* Geo*',
].flatMap((line) => line.split(' '));
