import type { ESTree } from 'vite';

const isDefault = ({ exported }: ESTree.ExportSpecifier): boolean =>
  (exported.type === 'Literal' ? exported.value : exported.name) === 'default';

const hasDefault = (node: ESTree.Program['body'][number]): boolean =>
  node.type === 'ExportDefaultDeclaration' ||
  (node.type === 'ExportNamedDeclaration' && node.specifiers.some(isDefault));

/** The offsets of a file's default exports, however they are written. */
export const readDefaults = (program: ESTree.Program): number[] =>
  program.body.filter(hasDefault).map(({ start }) => start);
