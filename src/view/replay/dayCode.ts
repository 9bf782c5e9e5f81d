/** All code that only a day of a cup needs, loaded as one: a part for each of its pieces would split the first page, too. */
export { firstDayOf, indexOnDay } from '../../cup/questions/indexOnDay.ts';
export { DayResults } from './DayResults.tsx';
export { DayTold } from './DayTold.tsx';
export { OpenTiePanel } from './OpenTiePanel.tsx';
export { ReplayBar } from './ReplayBar.tsx';
export { WholeOnly } from './WholeOnly.tsx';
