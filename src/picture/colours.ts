/** The colours of a picture. */
export type Colours = typeof light;

/** Whether a picture is light or dark. */
export type Theme = 'light' | 'dark';

const light = {
  paper: '#f7f5ef',
  card: '#ffffff',
  ink: '#13202e',
  muted: '#5c6772',
  line: '#cbd0d2',
  link: '#858f97',
  blue: '#00809d',
  goldFill: '#e0a800',
  goldEdge: '#8a6700',
  honour: '#fbf0cc',
};

/** The colours of the page, as in src/view/style.css; `goldFill` is for marks and lines, with `goldEdge` around them. */
export const coloursOf: Readonly<Record<Theme, Colours>> = {
  light,
  dark: {
    paper: '#0e1820',
    card: '#16232d',
    ink: '#edf2f4',
    muted: '#93a2ad',
    line: '#33444f',
    link: '#61727e',
    blue: '#3cc3e0',
    goldFill: '#f4c430',
    goldEdge: '#f4c430',
    honour: '#33301c',
  },
};
