/** Elements whose text no translator touches, or that hold nothing but text. */
const LEFT_ALONE = 'svg, script, style, textarea, [translate=no]';

/** A piece of text, and the beginning of what it stands in. */
const describeText = (text: Node, parent: Element): string =>
  `“${text.nodeValue?.trim() ?? ''}” in ${parent.outerHTML.slice(0, 120)}`;

/**
 * Texts that share their element with anything else. React keeps each of those as a node of its own, which a translator
 * takes away from it: once React removes or changes it, it fails or changes what nobody sees. A text alone in its
 * element React sets anew as a whole.
 */
export function findBareTexts(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!parent || parent.closest(LEFT_ALONE) || text.nodeValue?.trim() === '') continue;
    if (parent.childNodes.length > 1) found.push(describeText(text, parent));
  }
  return found;
}
