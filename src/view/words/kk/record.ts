import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { quote } from './grammar.ts';

/** The words of the page of the record, in Kazakh. */
export const record: Words['record'] = {
  title: 'Дереккөз мәтіні',
  intro:
    'Осы кубок туралы негізгі дереккөз, сөзбе-сөз, қателерімен бірге. Әр жолдың жанында одан не шыққаны тұр; басылғанынан басқаша оқылғаны түсіндірмесімен белгіленген.',
  line: (line) => `${line}-жол`,
  noLine: (asked, last) =>
    `Дереккөзде ${quote(asked)} деген жол жоқ: жолдар 1–${last} аралығында нөмірленген.`,
  from: (line) => `${line}-жолдан не шыққаны`,
  round: 'кезең',
  tie: 'матч',
  tieOf: (home, away) => `${isolate(home)} – ${isolate(away)}`,
  checked: 'тексерілген',
};
