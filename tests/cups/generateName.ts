import type { Random } from './generateRounds.ts';

const SCRIPTS = [
  'abcdefghijklmnopqrstuvwxyz',
  'äçéğıñöøśţüž',
  'абвгдежзийклмнопрстуфхцчшщыэюя',
  'әғқңөұүһіабдежз',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'ऄअआइईउऊऋऌऍऎएऐऑ',
  'აბგდევზთიკლმნოპჟრს',
  '山水火木金土日月東西南北',
  '가나다라마바사아자차카타파하',
  '⚽🏆🦅🐎🌋',
].map((letters) => Array.from(letters));

/**
 * A name of 1 to `longest` letters in one of many scripts, some of them written from right to left; long ones have
 * spaces. No word of it is `v`, which stands between two teams.
 */
export function generateName(random: Random, longest = 60): string {
  const whole = (end: number) => Math.floor(random() * end);
  const script = SCRIPTS[whole(SCRIPTS.length)] ?? [];
  const length = 1 + whole(longest);
  const [first, step, word] = [whole(script.length), whole(script.length), 3 + whole(12)];
  const letters = Array.from({ length }, (_, index) => {
    const isSpace = index % word === word - 1 && index < length - 1;
    return isSpace ? ' ' : script[(first + index * step) % script.length];
  });
  return letters.join('').replace(/(?<!\S)v(?!\S)/u, 'w');
}
