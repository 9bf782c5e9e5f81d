import type { Words } from '../en/en.ts';

/** The words of the list of all cups, in Russian. */
export const cupList: Words['cupList'] = {
  menu: 'Кубки',
  title: 'Все кубки',
  intro: 'Все кубки на Kubok: сетка, цифры и путь обладателя каждого.',
};
