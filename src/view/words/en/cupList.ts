/** The words of the list of all cups. */
export const cupList = {
  menu: 'Cups',
  title: 'All cups',
  intro: 'Every cup on Kubok: its bracket, its figures, and the road of its champions.',
};
