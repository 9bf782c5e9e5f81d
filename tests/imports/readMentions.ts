import { Visitor, type ESTree } from 'vite';

/** A place where code uses a name on its own: not as the name of a property, a member or an export. */
export type Mention = { readonly name: string; readonly offset: number };

/** Every mention of the given names, scopes not considered: a local of that name is a mention too. */
export const readMentions = (program: ESTree.Program, names: readonly string[]): Mention[] => {
  const mentions: Mention[] = [];
  const labels = new Set<object>();
  const label = (node: { computed: boolean; key: object }) => {
    if (!node.computed) labels.add(node.key);
  };
  new Visitor({
    MemberExpression: (node) => {
      if (!node.computed) labels.add(node.property);
    },
    Property: label,
    PropertyDefinition: label,
    MethodDefinition: label,
    TSPropertySignature: label,
    TSMethodSignature: label,
    TSQualifiedName: (node) => void labels.add(node.right),
    Identifier: (node) => {
      if (names.includes(node.name) && !labels.has(node)) {
        mentions.push({ name: node.name, offset: node.start });
      }
    },
  }).visit(program);
  return mentions;
};
