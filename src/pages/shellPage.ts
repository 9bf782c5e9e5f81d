import type { HeadWords } from '../view/words/enHead.ts';
import { fillTemplate } from './fillTemplate.ts';
import { writeTag } from './html.ts';
import type { Site } from './site.ts';

/** The page that stands in for any other offline: empty, so that nobody sees another page's content before their own. */
export const shellPage = ({ template, preloads }: Site, words: HeadWords): string => {
  const robots = writeTag('meta', { name: 'robots', content: 'noindex' });
  const title = `<title>${words.title([])}</title>`;
  return fillTemplate(template, { head: [title, robots, ...preloads].join('\n    '), body: '' });
};
