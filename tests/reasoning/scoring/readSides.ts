import { readFileSync } from 'node:fs';
import type { Named, ScoringSide } from '../../../src/reasoning/scoring/sheet.ts';

/** Names that mean one club or one player; the rest of the house finds this out by itself. */
const meant: Record<string, string> = {
  'Fosfor Dzhambul': 'Fosfor',
  'Irtysh Pavlodar': 'Traktor Pavlodar',
  'Gornyak Khromtau': 'Gornyak Dzhezkazgan',
  'O.Rylov': 'O.Rykov',
  Naydovskiy: 'Naidovskiy',
};

const mean = (name: string): string => meant[name] ?? name;

const readNamed = (team: string, text: string): Named => {
  const name = text.replace(/\s*(\d+'|\(o\.g\.\))/g, '').trim();
  return {
    player: `${team}/${mean(name)}`,
    name,
    ownGoal: text.includes('(o.g.)'),
    minutes: text.match(/\d+'/g)?.length ?? 0,
  };
};

/** The sides of the bundled record that name their scorers, read just well enough for a test. */
export const readSides = (): ScoringSide[] => {
  const url = new URL('../../../src/source/kazakhstan-cup-1992.txt', import.meta.url);
  let tie = { line: 0, goals: new Map<string, number>() };
  return readFileSync(url, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      const [, home = '', scored, conceded, away = ''] =
        /^(\S.*) (\d+)-(\d+) (.*)/.exec(text) ?? [];
      const [, printed = '', names = ''] = /^ {2}(.+?): (.*)/.exec(text) ?? [];
      if (home) {
        const goals = new Map([
          [home, Number(scored)],
          [away, Number(conceded)],
        ]);
        tie = { line: at + 1, goals };
      }
      if (!printed) return [];
      const team = mean(printed);
      const entries = names.split(',').map((name) => readNamed(team, name));
      const goals = tie.goals.get(printed) ?? 0;
      return [
        { id: `${tie.line}/${team}`, team, goals, line: tie.line, scorersLine: at + 1, entries },
      ];
    });
};
