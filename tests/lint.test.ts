import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const functionOf = (lines: number): string =>
  `export const long = () => {\n${'  console.log(1);\n'.repeat(lines - 2)}};\n`;

/** Files with faults, one a line, and files that an override of the rules lets be. */
const planted: Readonly<Record<string, string>> = {
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "module": "ESNext", "target": "ES2023" } }',
  'src/faults.tsx': `import { useEffect } from 'react';
export const toAny = (value: any): string => value;
export const useLog = (text: string) => { useEffect(() => { console.log(text); }, []); };
export const later = async () => 1; later();
export const size = (text?: string) => text!.length;
export default 1;
`,
  'src/lines.ts': `export const one = 1;\n${'// a line\n'.repeat(300)}`,
  'src/over60.ts': functionOf(61),
  'src/under80.tsx': functionOf(80),
  'src/over80.tsx': functionOf(81),
  'tests/over60.test.ts': functionOf(61),
  'vite.config.ts': 'export default 1;\n',
};

const Report = v.object({
  diagnostics: v.array(
    v.object({
      filename: v.string(),
      code: v.string(),
      labels: v.array(v.object({ span: v.object({ line: v.number() }) })),
    }),
  ),
});

const lint = (folder: string): string[] => {
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  const config = ['-c', 'tests/oxlint.json', '--tsconfig', join(folder, 'tsconfig.json')];
  const args = [program, ...config, '--type-aware', '--format', 'json', folder];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return v
    .parse(Report, JSON.parse(stdout))
    .diagnostics.map(
      ({ filename, code, labels }) => `${basename(filename)}:${labels[0]?.span.line} ${code}`,
    )
    .toSorted();
};

const lintPlanted = (): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'kubok-lint-'));
  try {
    for (const [path, code] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    return lint(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

it('reports every planted fault and nothing that an override allows', () => {
  expect(lintPlanted()).toEqual([
    'faults.tsx:2 typescript(no-explicit-any)',
    'faults.tsx:3 react(exhaustive-effect-dependencies)',
    'faults.tsx:3 react-hooks(exhaustive-deps)',
    'faults.tsx:4 typescript(no-floating-promises)',
    'faults.tsx:5 typescript(no-non-null-assertion)',
    'faults.tsx:6 import(no-default-export)',
    'lines.ts:301 eslint(max-lines)',
    'over60.ts:1 eslint(max-lines-per-function)',
    'over80.tsx:1 eslint(max-lines-per-function)',
  ]);
});
