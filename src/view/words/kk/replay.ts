import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { inSentence, list } from './grammar.ts';

/** The words of the replay, and of a cup as it was known in the evening of a day, in Kazakh. */
export const replay: Words['replay'] = {
  start: 'Кубок күн сайын',
  name: 'Кубок күн сайын',
  play: 'Бастау',
  pause: 'Кідірту',
  previous: 'Алдыңғы күн',
  next: 'Келесі күн',
  end: 'Қайталауды аяқтау',
  day: 'Кубок күні',
  undated: (undated, all) =>
    undated === all ? 'күні жазылмаған' : `солардың күні жазылмағаны: ${undated}`,
  told: (day, results) => `${day}: ${results.join('; ')}.`,
  toldMany: (day, matches) => `${day}: ${matches} матч.`,
  result: ({ match, through, isDated }) =>
    `${match}${through === undefined ? '' : `, өткені: ${isolate(through)}`}${isDated ? '' : ', күні жазылмаған'}`,
  keys: 'Кубок күн сайын жүріп тұрғанда',
  does: {
    play: 'бастау не кідірту',
    next: 'келесі күнге',
    previous: 'алдыңғы күнге',
    first: 'бірінші күнге',
    last: 'соңғы күнге',
    end: 'қайталауды аяқтау',
  },
  toBePlayed: 'әлі ойналмаған',
  reached: (teams) =>
    teams.length > 2 ? `${teams.length} команданың бірі` : list(teams.map(isolate), 'немесе'),
  goesOn: (round) => `Келесі кезең: ${isolate(round)}`,
  waits: (round) => `Келесі кезеңі – ${inSentence(round)}`,
  left: (day, left, all) => `${day}, кешке: кубокта қалған команда саны ${left} (барлығы ${all}).`,
  later: (day) => `${day}: бұл матч әлі ойналмаған. Онда ойнауы мүмкін командалар:`,
  noGoal: (day) => `${day}: бұл ойыншының бірде-бір голы белгісіз.`,
  wholeOnly: (day) => `Бұл бет бүкіл кубок туралы. Мұндағы кубок қай күн кешіндегідей: ${day}.`,
  whole: 'Бүкіл кубокты көрсету',
};
