import { parseSync, Visitor, type ESTree } from 'vite';
import type { ViewFile } from '../readView.ts';

/** Attributes that people read, or hear read. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'summary',
  'title',
]);

type Text = { readonly offset: number; readonly text: string };

/** The literal texts that an expression may come to; not those that it only computes with. */
function textsOf(node: ESTree.JSXExpression | ESTree.PrivateIdentifier): Text[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ offset: node.start, text: node.value }] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map(({ start, value }) => ({ offset: start, text: value.raw })),
        ...node.expressions.flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'ParenthesizedExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

function childTexts(child: ESTree.JSXChild): Text[] {
  if (child.type === 'JSXText') return [{ offset: child.start, text: child.value }];
  return child.type === 'JSXExpressionContainer' ? textsOf(child.expression) : [];
}

function attributeTexts({ name, value }: ESTree.JSXAttribute): Text[] {
  if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name)) return [];
  if (value?.type === 'Literal') return textsOf(value);
  return value?.type === 'JSXExpressionContainer' ? textsOf(value.expression) : [];
}

/** Every text with a letter that a component shows and no dictionary holds: `src/view/App.tsx:7 says "Goals"`. */
export function findLiterals({ path, code }: ViewFile): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length) return [`${path} cannot be parsed`];
  const texts: Text[] = [];
  new Visitor({
    JSXElement: ({ children }) => void texts.push(...children.flatMap(childTexts)),
    JSXFragment: ({ children }) => void texts.push(...children.flatMap(childTexts)),
    JSXAttribute: (attribute) => void texts.push(...attributeTexts(attribute)),
  }).visit(program);
  return texts
    .filter(({ text }) => /\p{Letter}/u.test(text))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => {
      const line = code.slice(0, offset + text.search(/\S/)).split('\n').length;
      return `${path}:${line} says "${text.trim()}"`;
    });
}
