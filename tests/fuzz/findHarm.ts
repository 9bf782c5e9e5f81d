/**
 * Whatever on a page would run code or ask another host: elements, attributes, addresses, a phrase each. All of it stands
 * in one function, so that a test can send it to a browser. The page's own are scripts with an address of this host, the
 * policy in its head, and links to a source's web address, which asks no host before a reader follows it.
 */
export function findHarm(page: ParentNode): string[] {
  const running =
    'script:not([src^="/"]), iframe, object, embed, base, body meta[http-equiv], form[action], [srcdoc]';
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent along
  const isSource = ({ name, value, ownerElement }: Attr): boolean =>
    name === 'href' && ownerElement?.localName === 'a' && /^https?:\/\//.test(value);
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent along
  const isHarm = ({ name, value }: Attr): boolean =>
    /^on/i.test(name) ||
    (/^(src|srcset|href|xlink:href|action|formaction|poster)$/i.test(name) &&
      !/^([/#](?!\/)|blob:|$)/.test(value));
  const attributes = [...page.querySelectorAll('body *')].flatMap((element) => [
    ...element.attributes,
  ]);
  return [
    ...[...page.querySelectorAll(running)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ...attributes
      .filter((each) => isHarm(each) && !isSource(each))
      .map(({ name, value }) => `${name}="${value.slice(0, 200)}"`),
    ...('hostile' in globalThis ? ['a hostile text has run'] : []),
    ...('hostile' in {} ? ['every object has a key that a file set'] : []),
  ];
}
