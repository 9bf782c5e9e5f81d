import { measureNode } from './measureNode.ts';

// A program of its own for each size, so that no size runs code that another has warmed up.
const [teams, times] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(measureNode(teams ?? 0, times ?? 0)));
