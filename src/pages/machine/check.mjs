/**
 * Runs before `npm run build`, and before `npm start` with `--port`: ends with one sentence where this machine's Node
 * is too old or the port is taken. It imports nothing that an old Node could not read.
 */
import { readFileSync } from 'node:fs';
import { argv, exit, versions } from 'node:process';
import { findNodeProblem } from './findNodeProblem.mjs';
import { findPortProblem } from './findPortProblem.mjs';
import { previewAddress } from './previewAddress.mjs';

/** @type {{ engines: { node: string } }} */
const { engines } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

const problem =
  findNodeProblem(versions.node, engines.node) ??
  (argv.includes('--port') ? await findPortProblem(previewAddress) : undefined);

if (problem) {
  console.error(problem);
  exit(1);
}
