import { fillTemplate } from './fillTemplate.ts';
import { writeTag } from './html.ts';
import type { Site } from './site.ts';
import type { Words } from '../view/words/en/en.ts';

/** The app shell, which the service worker answers with offline: empty, so that no page flashes another's content. */
export const shellPage = ({ template, fonts }: Site, words: Words): string => {
  const robots = writeTag('meta', { name: 'robots', content: 'noindex' });
  const title = `<title>${words.title([])}</title>`;
  return fillTemplate(template, {
    head: [title, robots, ...fonts[words.language]].join('\n    '),
    body: '',
  });
};
