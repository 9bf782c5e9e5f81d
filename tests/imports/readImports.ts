import { Visitor, type ESTree } from 'vite';

/**
 * One import of a file, in whatever form it is written. `specifier` is missing where it is computed and cannot
 * be read. `names` are the names taken from it; `*` stands for all of it.
 */
export type Import = {
  readonly specifier: string | undefined;
  readonly names: readonly string[];
  readonly offset: number;
};

type From = ESTree.ImportDeclaration | ESTree.ExportNamedDeclaration | ESTree.ExportAllDeclaration;

const nameOf = (specifier: ESTree.ImportDeclarationSpecifier | ESTree.ExportSpecifier): string => {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  const name = specifier.type === 'ImportSpecifier' ? specifier.imported : specifier.local;
  return name.type === 'Literal' ? name.value : name.name;
};

const namesOf = (node: From): string[] =>
  node.type === 'ExportAllDeclaration' ? ['*'] : node.specifiers.map(nameOf);

const isGlob = ({ object, property }: ESTree.MemberExpression): boolean =>
  object.type === 'MetaProperty' && property.type === 'Identifier' && property.name === 'glob';

/**
 * Every import of a file: static, type-only, for its effect, re-exported, dynamic, `import('x').T`,
 * `import x = require('x')`, and Vite's `import.meta.glob`, which counts as computed.
 */
export const readImports = (program: ESTree.Program): Import[] => {
  const imports: Import[] = [];
  const take = (offset: number, source?: { type: string; value?: unknown }, names = ['*']) => {
    const specifier = typeof source?.value === 'string' ? source.value : undefined;
    imports.push({ offset, names, specifier });
  };
  const takeFrom = (node: From) => {
    if (node.source) take(node.start, node.source, namesOf(node));
  };
  new Visitor({
    ImportDeclaration: takeFrom,
    ExportNamedDeclaration: takeFrom,
    ExportAllDeclaration: takeFrom,
    ImportExpression: (node) => take(node.start, node.source),
    TSImportType: (node) => take(node.start, node.source),
    TSExternalModuleReference: (node) => take(node.start, node.expression),
    MemberExpression: (node) => {
      if (isGlob(node)) take(node.start);
    },
  }).visit(program);
  return imports;
};
