/** Rounds as records name them in English. */
const ROUNDS: ReadonlyMap<string, string> = new Map([
  ['preliminary round', 'Предварительный раунд'],
  ['first round', 'Первый раунд'],
  ['second round', 'Второй раунд'],
  ['third round', 'Третий раунд'],
  ['fourth round', 'Четвёртый раунд'],
  ['fifth round', 'Пятый раунд'],
  ['sixth round', 'Шестой раунд'],
  ['round of 64', '1/32 финала'],
  ['round of 32', '1/16 финала'],
  ['round of 16', '1/8 финала'],
  ['quarter-finals', 'Четвертьфинал'],
  ['semi-finals', 'Полуфинал'],
  ['third place', 'Матч за третье место'],
  ['third-place match', 'Матч за третье место'],
  ['third place play-off', 'Матч за третье место'],
  ['match for third place', 'Матч за третье место'],
  ['final', 'Финал'],
]);

const CUPS: ReadonlyMap<string, string> = new Map([['Kazakhstan Cup', 'Кубок Казахстана']]);

const SUMMARIES: ReadonlyMap<string, string> = new Map([
  ['Kazakhstan’s first cup since independence', 'Первый Кубок независимого Казахстана'],
]);

/** A round's name in Russian; as printed where it is not a usual one. */
export const roundName = (name: string): string => ROUNDS.get(name.toLowerCase()) ?? name;

/** A cup's name in Russian; as it is where none is known. */
export const cupName = (name: string): string => CUPS.get(name) ?? name;

/** A summary in Russian, if one is known. */
export const summary = (text: string): string | undefined => SUMMARIES.get(text);
