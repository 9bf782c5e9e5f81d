import type { Cup } from '../model/cup.ts';
import { goalsOf } from '../questions/goals.ts';
import { sideNames, type Tie } from '../model/tie.ts';
import { sheetOf } from '../questions/sheetOf.ts';
import { onLines } from './grounds.ts';
import type { Claims, Statement } from './statement.ts';
import { howDecided, isPlayed, playedIn, shootoutOf } from '../questions/facts.ts';

/** What nobody recorded of a tie; the lines are those that do not tell it. */
export const missingOf = (cup: Cup, tie: Tie): Statement[] => [
  ...missDecision(tie),
  ...missScorers(tie),
  ...missMinutes(tie),
  ...missFacts(cup, tie),
];

function missDecision(tie: Tie): Statement[] {
  const grounds = onLines(tie.lines);
  const kind = howDecided(tie);
  if (kind === 'walkover') return [{ kind: 'noReason', ...grounds }];
  if (kind === 'not-recorded') return [{ kind: 'noDecision', ...grounds }];
  return kind === 'penalties' && !shootoutOf(tie) ? [{ kind: 'noShootout', ...grounds }] : [];
}

function missScorers(tie: Tie): Statement[] {
  const grounds = onLines(tie.lines);
  return playedIn(tie).flatMap((match) => {
    const goals = goalsOf(match);
    const teams = sideNames
      .filter((side) => goals.some((goal) => goal.side === side && goal.by.length === 0))
      .map((side) => tie[side].name);
    const shared = sideNames.flatMap((side): Statement[] => {
      const open = goals.filter((goal) => goal.side === side && goal.by.length > 1);
      const names = open[0]?.by.map(({ name }) => name);
      return names ? [{ kind: 'noScorerOf', names, goals: open.length, ...grounds }] : [];
    });
    return [
      ...(teams.length ? [{ kind: 'noScorers' as const, teams, ...grounds }] : []),
      ...shared,
    ];
  });
}

function missMinutes(tie: Tie): Statement[] {
  const goals = playedIn(tie).flatMap(goalsOf);
  const missing = goals.filter(({ minute }) => !minute).length;
  if (missing === 0) return [];
  const all = missing === goals.length;
  return [{ kind: 'noMinutes', goals: missing, all, ...onLines(tie.lines) }];
}

function missFacts(cup: Cup, tie: Tie): Statement[] {
  const grounds = onLines(tie.lines);
  const sheet = sheetOf(cup, tie);
  const wanted: Claims['noSheet']['fields'] = ['ground', 'referee', 'attendance'];
  const isTold = (field: (typeof wanted)[number]): boolean =>
    sheet?.[field] !== undefined || playedIn(tie).every((match) => match[field] !== undefined);
  const fields = wanted.filter((field) => !isTold(field));
  return [
    ...(tie.matches.every(({ date }) => date) ? [] : [{ kind: 'noDate' as const, ...grounds }]),
    ...(isPlayed(tie) && fields.length ? [{ kind: 'noSheet' as const, fields, ...grounds }] : []),
  ];
}
