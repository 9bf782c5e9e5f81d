/**
 * Puts every text of a page into `<font><font>` with a text node of its own, as the translators of browsers do, except
 * where they change nothing. It stands by itself, so that it can be handed to a browser.
 */
export function wrapTexts(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || parent.closest('font, svg, script, style, textarea, [translate=no]')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.nodeValue;
    text.parentNode?.replaceChild(outer, text);
  }
}
