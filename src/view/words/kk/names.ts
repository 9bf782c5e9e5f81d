/** Rounds as records name them in English. */
const ROUNDS: ReadonlyMap<string, string> = new Map([
  ['preliminary round', 'Іріктеу кезеңі'],
  ['first round', 'Бірінші кезең'],
  ['second round', 'Екінші кезең'],
  ['third round', 'Үшінші кезең'],
  ['fourth round', 'Төртінші кезең'],
  ['fifth round', 'Бесінші кезең'],
  ['sixth round', 'Алтыншы кезең'],
  ['round of 64', '1/32 финал'],
  ['round of 32', '1/16 финал'],
  ['round of 16', '1/8 финал'],
  ['quarter-finals', 'Ширек финал'],
  ['semi-finals', 'Жарты финал'],
  ['third place', 'Үшінші орын матчы'],
  ['third-place match', 'Үшінші орын матчы'],
  ['third place play-off', 'Үшінші орын матчы'],
  ['match for third place', 'Үшінші орын матчы'],
  ['final', 'Финал'],
]);

const CUPS: ReadonlyMap<string, string> = new Map([['Kazakhstan Cup', 'Қазақстан Кубогы']]);

const SUMMARIES: ReadonlyMap<string, string> = new Map([
  ['Kazakhstan’s first cup since independence', 'Тәуелсіз Қазақстанның алғашқы Кубогы'],
]);

/** A round's name in Kazakh; as printed where it is not a usual one. */
export const roundName = (name: string): string => ROUNDS.get(name.toLowerCase()) ?? name;

/** A cup's name in Kazakh; as it is where none is known. */
export const cupName = (name: string): string => CUPS.get(name) ?? name;

/** A summary in Kazakh, if one is known. */
export const summary = (text: string): string | undefined => SUMMARIES.get(text);
