/**
 * The names of d3 that compute and touch no page, its types among them; `name*` as in the rules. `cluster` is left
 * out: it moves late entrants into the first column.
 */
export const d3Names: readonly string[] = [
  'ascending descending bisect* bin count cumsum extent sum mean max maxIndex min minIndex median',
  'quantile least* greatest* rank group groups groupSort flat* index indexes rollup rollups',
  'cross pairs range ticks tick* zip',
  'hierarchy Hierarchy* stratify Stratify* tree Tree*',
  'arc Arc area* Area* curve* Curve* line* Line* link* Link* path pathRound Path pointRadial',
  'stack* Stack* symbol* Symbol*',
  'scale* Scale* format interpolate interpolateNumber',
  'geo* Geo*',
].flatMap((line) => line.split(' '));
