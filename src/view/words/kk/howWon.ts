import type { ByKind } from '../byKind.ts';

/** How a tie was won, in a few words; empty where the score says it. */
export const howWon: ByKind = {
  score: '',
  'extra-time': 'қосымша уақытта',
  penalties: 'пенальти сериясында',
  aggregate: 'екі матч қорытындысымен',
  'away-goals': 'сырттағы голдар есебімен',
  replay: 'қайта ойында',
  lots: 'жеребемен',
  awarded: 'ұйымдастырушылар шешімімен',
  walkover: 'ойынсыз',
  both: '',
  'not-recorded': '',
};
