import type { Words } from '../en/en.ts';

/** The words of the list of all cups, in Kazakh. */
export const cupList: Words['cupList'] = {
  menu: 'Кубоктар',
  title: 'Барлық кубок',
  intro: 'Kubok сайтындағы барлық кубок: торы, сандары және жеңімпазының жолы.',
};
