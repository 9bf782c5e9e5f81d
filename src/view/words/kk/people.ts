import type { ToldEnding } from '../en/people.ts';
import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { basis } from './basis.ts';
import { goalsOf, inSentence, quote } from './grammar.ts';
import { howWon } from './howWon.ts';
import { won } from './won.ts';

/** How a tie was lost or won, behind the round and the opponent. The score is the winner's first. */
function manner({ kind, score = '', shootout = '', hasWon }: ToldEnding): string {
  if (kind === 'score') return score && `, ${hasWon ? score : `${score} қарсыластың пайдасына`}`;
  const figure = kind === 'penalties' ? shootout : kind === 'away-goals' ? '' : score;
  const told = [howWon[kind], figure].filter(Boolean).join(' ');
  return told && `, ${told}`;
}

/** The words of the pages of teams and scorers, in Kazakh. */
export const people: Words['people'] = {
  team: 'Команда',
  scorer: 'Гол авторы',
  noTeam: (asked) => `Бұл кубокта ${quote(asked)} деген команда жоқ.`,
  noScorer: (asked) => `Бұл кубокта ${quote(asked)} деген гол авторы жоқ.`,
  unknown: 'Табылмады',
  nearest: 'Жазылуы ұқсас',

  road: 'Жолы',
  entered: 'осында қосылды',
  result: (hasWon, stage) =>
    hasWon ? won[stage] : { final: 'финалист', aside: 'төртінші орын', round: 'шықты' }[stage],
  goalsOf: (scored, conceded, matches) =>
    `соққаны ${scored} · жібергені ${conceded} · ${matches} матч`,
  ending: (told) => {
    const { hasWon, stage, round } = told;
    const opponent = `қарсыласы: ${isolate(told.opponent)}`;
    const known = basis[told.basis];
    if (stage === 'aside')
      return `${hasWon ? 'Үшінші' : 'Төртінші'} орын. ${round}, ${opponent}${manner(told)}${known}`;
    if (hasWon) return `Жеңімпаз. Финал, ${opponent}${manner(told)}${known}`;
    if (stage === 'final') return `Финалист. Финал, ${opponent}${manner(told)}${known}`;
    return `Жарыстан шықты: ${inSentence(round)}, ${opponent}${manner(told)}${known}`;
  },

  scorers: 'Гол авторлары',
  noScorers: 'Бұл команданың бірде-бір гол авторы жазылмаған.',
  range: goalsOf,
  alone: (count) => `Тек дереккөз бойынша: ${goalsOf(count)}`,
  ownGoalFor: (team) => `өз қақпасына, гол есептелген команда: ${isolate(team)}`,

  names: 'Дереккөзде қалай басылған',
  oneClub: 'Неге бұл бір клуб',
  onePlayer: 'Неге бұл бір ойыншы',
  spellings: 'Басқа жазылулары',
  language: { ru: 'орысша', kk: 'қазақша' },
  city: 'Қала',
  cityThen: (name, today) =>
    name === today
      ? `${isolate(name)}, сол кезде де, қазір де.`
      : `${isolate(name)}, қазір ${isolate(today)}.`,

  printedAs: (names) => `басылғаны: ${names.map(isolate).join(', ')}`,
  goals: 'Голдар',
  recordSays: 'Дереккөз бойынша',
  sourceSays: 'Екінші дереккөз бойынша',
};
