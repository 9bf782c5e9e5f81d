import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { upperFirst } from '../grammar.ts';

const about = (name: string | undefined): string => (name === undefined ? '' : isolate(name));

/** The words of the page of checks, in Kazakh. */
export const checks: Words['checks'] = {
  title: 'Тексеру',
  intro:
    'Кубок бойынша тұтас алғанда дұрыс болуға тиіс нәрселер. Әр жолда екі тәсілмен табылған екі сан салыстырылады; кубок барлығы сәйкес келгенде ғана жарияланады.',
  columns: { what: 'Тексеру', claimed: 'Мәлімделген', counted: 'Саналған', holds: 'Сәйкес' },
  holds: 'иә',
  fails: 'жоқ',
  less: (figure) => `кемірек: ${figure}`,
  allHold: (count) => `Тексеру саны: ${count}, барлығы сәйкес.`,
  someFail: (failed, count) => `Тексеру саны: ${count}, сәйкес емесі: ${failed}.`,

  what: ({ kind, about: name }) =>
    ({
      teams: 'Дереккөз қорытындысындағы команда саны матчтарда аталғанымен бірдей.',
      matches: 'Дереккөз қорытындысындағы матч саны ойналғанымен бірдей.',
      goals:
        'Дереккөз қорытындысындағы гол саны матчтардағымен бірдей, өз қақпасына соғылғанын қоса.',
      winner: 'Қорытындыдағы жеңімпаз финалда жеңген.',
      second: 'Қорытындыдағы финалист финалда жеңілген.',
      leader: `Қорытындыдағы гол саны матчтардағымен бірдей: ${about(name)}.`,
      others: 'Үздік сұрмергендердегідей гол саны басқа ешкімде жоқ.',
      leave: 'Біреуінен басқа барлық команда кубоктан шығады, әрқайсысы өз матчында.',
      next: 'Финалдан басқа әр матчтың жеңімпазы кейінгі бір матчта ойнайды.',
      scorers: 'Гол авторлары аталған жердің бәрінде олардың голдары есепке сәйкес.',
    })[kind],

  solutions: 'Кім қанша гол соққан',
  ways: ({ arithmetic, infobox, reported }) => {
    const layers = [
      ...(arithmetic === undefined
        ? []
        : [`есептер мен аталған гол авторлары қалдыратын нұсқа саны: ${arithmetic}`]),
      ...(infobox === undefined ? [] : [`қорытындыдан кейін: ${infobox}`]),
      ...(reported === undefined ? [] : [`екінші дереккөздерден кейін: ${reported}`]),
    ];
    const text = upperFirst(layers.join('; '));
    return text && `${text}.`;
  },
};
