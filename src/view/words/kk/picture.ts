import type { Words } from '../en/en.ts';
import { basis } from './basis.ts';
import { goalsOf, inSentence, range } from './grammar.ts';
import { howWon } from './howWon.ts';
import { won } from './won.ts';

const goalsShown = {
  timeline: ' Уақыт осіндегі голдар: үстінде үй иелері, астында қонақтар.',
  tally: ' Бір белгі – бір гол, реті белгісіз.',
  none: '',
} as const;

const minute = ({ minute: at, added }: { minute: number; added?: number | undefined }): string =>
  added === undefined ? `${at}′` : `${at}+${added}′`;

/** The words of pictures, in Kazakh. */
export const picture: Words['picture'] = {
  champions: 'Жеңімпаз',
  walkover: 'ойынсыз',
  source: (title, licence) => `Дереккөз: ${title}${licence === undefined ? '' : `, ${licence}`}`,
  from: (round) => `«${round}» кезеңінен бастап`,
  road: (team) => `${team}: турнирдегі жолы`,
  bothOn: 'екі команда да келесі кезеңге өтті',
  toBePlayed: 'әлі ойналмаған',
  outcome: (told) => {
    const { team, stage, next, kind, shootout } = told;
    const way = next === undefined ? won[stage] : `келесі кезеңі – ${inSentence(next)}`;
    const open = kind === 'not-recorded' ? '; қалай шешілгені жазылмаған' : '';
    const how = shootout
      ? `пенальти сериясында жеңді, ${shootout.home}–${shootout.away}`
      : `${way}${howWon[kind] && `, ${howWon[kind]}`}${open}`;
    const isOpen = kind === 'penalties' && !shootout;
    return `${team}: ${how}${basis[told.basis]}${isOpen ? '; серия есебі жазылмаған' : ''}`;
  },
  scorer: (told) => {
    const { name, count, minutes, isOwnGoal } = told;
    const isOne = count.least === 1 && count.most === 1;
    const notes = [
      ...(minutes.length > 0 || isOne ? [] : [range(count)]),
      ...(isOwnGoal ? ['өз қақпасына'] : []),
    ];
    return [
      name,
      ...(minutes.length > 0 ? [` ${minutes.map(minute).join(', ')}`] : []),
      ...(notes.length > 0 ? [` (${notes.join(', ')})`] : []),
    ].join('');
  },
  goalsOf: (scored, conceded) => `соққаны ${scored} · жібергені ${conceded}`,
  goalCount: goalsOf,
  alt: {
    bracket: (cup, champion, road) =>
      `${cup}: турнир торы.${champion === undefined ? '' : ` Жеңімпаз: ${champion}.`}${road && ` Алтын түспен белгіленген жол: ${road}.`}`,
    tie: (teams, outcome, goals) => `${teams}. ${outcome}.${goalsShown[goals]}`,
    stops: (who, told, stops) => `${[who, told].filter(Boolean).join(': ')}. ${stops.join('; ')}.`,
  },
};
