const RUNNING = 'script, iframe, object, embed, base, meta[http-equiv], form[action], [srcdoc]';

const attributesOf = (page: ParentNode): Attr[] =>
  [...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]);

const isHarm = ({ name, value }: Attr): boolean =>
  /^on/i.test(name) ||
  (/^(src|srcset|href|xlink:href|action|formaction|poster)$/i.test(name) &&
    !/^[/#](?!\/)/.test(value) &&
    !value.startsWith('blob:'));

/** Whatever on a page would run code or ask another host: elements, attributes, addresses, a phrase each. */
export const findHarm = (page: ParentNode): string[] => [
  ...[...page.querySelectorAll(RUNNING)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
  ...attributesOf(page)
    .filter(isHarm)
    .map(({ name, value }) => `${name}="${value.slice(0, 200)}"`),
  ...('hostile' in globalThis ? ['a hostile text has run'] : []),
  ...('hostile' in {} ? ['every object has a key that a file set'] : []),
];
