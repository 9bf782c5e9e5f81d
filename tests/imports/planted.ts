import type { SourceFile } from './findBreaches.ts';

/** Breaches planted to show that the checker reports them, each with the line it must print. */
export type Planted = {
  readonly rule: string;
  readonly files: readonly SourceFile[];
  readonly reported: string;
};

const plant = (rule: string, path: string, code: string, says: string): Planted => ({
  rule,
  files: [{ path, code }],
  reported: `${path}:${says}`,
});

const page = 'src/view/page.tsx';
const syntax = 'src/parser/syntax.ts';

/** One for every form of import and every rule. */
export const planted: readonly Planted[] = [
  plant('a static import', syntax, `import { page } from '../view/page.tsx';`, `1 imports ${page}`),
  plant(
    'a type import',
    page,
    `import type { A } from '../parser/a.ts';`,
    '1 imports src/parser/a.ts',
  ),
  plant(
    'an import type',
    page,
    `\ntype A = import('../parser/a.ts').A;`,
    '2 imports src/parser/a.ts',
  ),
  plant(
    'a dynamic import',
    page,
    `await import('../reasoning/a.ts');`,
    '1 imports src/reasoning/a.ts',
  ),
  plant(
    'a re-export',
    'src/cup/cup.ts',
    `export { a } from '../parser/a.ts';`,
    '1 imports src/parser/a.ts',
  ),
  plant(
    'a re-export of nothing',
    'src/cup/cup.ts',
    `export {} from '../parser/a.ts';`,
    '1 imports src/parser/a.ts',
  ),
  plant(
    'a re-export of all',
    'src/cup/cup.ts',
    `export * from '../layout/a.ts';`,
    '1 imports src/layout/a.ts',
  ),
  plant(
    'an import for its effect',
    'src/layout/a.ts',
    `import '../view/page.css';`,
    '1 imports src/view/page.css',
  ),
  plant(
    'an import of data',
    page,
    `import cup from '../../public/cup.json';`,
    '1 imports public/cup.json',
  ),
  plant(
    'an import by require',
    syntax,
    `import a = require('../view/page.tsx');`,
    `1 imports ${page}`,
  ),
  plant('an import from the root', syntax, `import '/src/view/page.tsx?raw';`, `1 imports ${page}`),
  plant(
    'a computed import',
    page,
    'await import(`../parser/${name}.ts`);',
    '1 imports what cannot be read before it runs',
  ),
  plant(
    'a glob import',
    page,
    `import.meta.glob('../parser/*.ts');`,
    '1 imports what cannot be read before it runs',
  ),
  plant(
    'a front door',
    'src/layout/a.ts',
    `import { main } from '../main.tsx';`,
    '1 imports src/main.tsx',
  ),
  plant('a package', 'src/reasoning/a.ts', `import { useState } from 'react';`, '1 imports react'),
  plant(
    'a part of a package',
    page,
    `import { renderToString } from 'react-dom/server';`,
    '1 imports react-dom/server',
  ),
  plant('a module of Node', page, `import { join } from 'node:path';`, '1 imports node:path'),
  plant(
    'a module of Node without its prefix',
    'src/build.ts',
    `import { join } from 'path';`,
    '1 imports path',
  ),
  plant(
    'a part of d3 that writes',
    'src/layout/a.ts',
    `import { tree, select } from 'd3';`,
    '1 imports select of d3',
  ),
  plant(
    'd3 under another name',
    page,
    `import { zoom as tree } from 'd3';`,
    '1 imports zoom of d3',
  ),
  plant('the whole of d3', page, `import * as d3 from 'd3';`, '1 imports * of d3'),
  plant(
    'a global of the page',
    syntax,
    `export const at = () => location.hash;`,
    '1 mentions location',
  ),
  plant(
    'a global of the machine',
    'src/cup/a.ts',
    `const { a } = process.env;`,
    '1 mentions process',
  ),
  plant(
    'a folder above',
    'src/view/ui/a.ts',
    `import type { A } from '../bracket/a.ts';`,
    '1 imports src/view/bracket/a.ts, which is not below it',
  ),
  plant(
    'a neighbour on the same floor',
    'src/view/table/a.ts',
    `await import('../bracket/window/a.ts');`,
    '1 imports src/view/bracket/window/a.ts, which is not below it',
  ),
  plant(
    'a folder without a floor',
    'src/view/ui/a.ts',
    `import { a } from '../extras/a.ts';`,
    '1 imports src/view/extras/a.ts, which is not below it',
  ),
  plant(
    'a folder of a cup above',
    'src/cup/model/a.ts',
    `import { a } from '../questions/a.ts';`,
    '1 imports src/cup/questions/a.ts, which is not below it',
  ),
  plant('a default export', page, `export default 1;`, '1 exports a default'),
  plant(
    'a default export by name',
    page,
    `const a = 1;\nexport { a as default };`,
    '2 exports a default',
  ),
  plant('a barrel', 'src/cup/index.ts', '', '1 has a name that says nothing'),
  plant('a drawer', 'src/view/utils/text.ts', '', '1 has a name that says nothing'),
  plant('code beside the records', 'src/source/a.ts', '', '1 stands in no room'),
  {
    rule: 'a cycle, of types too',
    files: [
      { path: 'src/cup/a.ts', code: `import type { B } from './b.ts';` },
      { path: 'src/cup/b.ts', code: `import { c } from './c.ts';` },
      { path: 'src/cup/c.ts', code: `export { a } from './a.ts';` },
    ],
    reported: 'src/cup/a.ts -> src/cup/b.ts -> src/cup/c.ts -> src/cup/a.ts is a cycle',
  },
];
