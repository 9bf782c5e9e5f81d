import type { ByKind } from '../byKind.ts';
import type { Words } from '../en/en.ts';
import { basis } from './basis.ts';
import { GOAL, into, range, rangeOf } from './grammar.ts';
import { won } from './won.ts';

const wonBy: ByKind = {
  score: '',
  'extra-time': ' в дополнительное время',
  penalties: ' по пенальти',
  aggregate: ' по сумме матчей',
  'away-goals': ' по голам на чужом поле',
  replay: ' в переигровке',
  lots: ' по жребию',
  awarded: ' по решению организаторов',
  walkover: ' без игры',
  both: '',
  'not-recorded': '; как решился исход, не записано',
};

const goalsShown = {
  timeline: ' Голы на оси времени: хозяева сверху, гости снизу.',
  tally: ' Одна метка – один гол, порядок не известен.',
  none: '',
} as const;

const minute = ({ minute: at, added }: { minute: number; added?: number | undefined }): string =>
  added === undefined ? `${at}′` : `${at}+${added}′`;

/** The words of pictures, in Russian. */
export const picture: Words['picture'] = {
  champions: 'Обладатель кубка',
  walkover: 'без игры',
  source: (title, licence) => `Источник: ${title}${licence === undefined ? '' : `, ${licence}`}`,
  from: (round) => `начиная с раунда «${round}»`,
  road: (team) => `${team}: путь по турниру`,
  bothOn: 'обе команды вышли дальше',
  toBePlayed: 'ещё не сыграно',
  outcome: (told) => {
    const { team, stage, next, kind, shootout } = told;
    const way = next === undefined ? won[stage] : `выход ${into(next)}`;
    const how = shootout
      ? `победа по пенальти, ${shootout.home}–${shootout.away}`
      : `${way}${wonBy[kind]}`;
    const isOpen = kind === 'penalties' && !shootout;
    return `${team}: ${how}${basis[told.basis]}${isOpen ? '; счёт серии не записан' : ''}`;
  },
  scorer: (told) => {
    const { name, count, minutes, isOwnGoal } = told;
    const isOne = count.least === 1 && count.most === 1;
    const notes = [
      ...(minutes.length > 0 || isOne ? [] : [range(count)]),
      ...(isOwnGoal ? ['автогол'] : []),
    ];
    return [
      name,
      ...(minutes.length > 0 ? [` ${minutes.map(minute).join(', ')}`] : []),
      ...(notes.length > 0 ? [` (${notes.join(', ')})`] : []),
    ].join('');
  },
  goalsOf: (scored, conceded) => `забито ${scored} · пропущено ${conceded}`,
  goalCount: (count) => rangeOf(count, GOAL),
  alt: {
    bracket: (cup, champion, road) =>
      `${cup}: сетка турнира.${champion === undefined ? '' : ` Обладатель кубка: ${champion}.`}${road && ` Золотом выделен путь: ${road}.`}`,
    tie: (teams, outcome, goals) => `${teams}. ${outcome}.${goalsShown[goals]}`,
    stops: (who, told, stops) => `${[who, told].filter(Boolean).join(': ')}. ${stops.join('; ')}.`,
  },
};
