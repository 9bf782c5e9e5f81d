import type { Words } from '../en/en.ts';

/** The words of the list of keys, in Kazakh. */
export const keyList: Words['keyList'] = {
  name: (key) =>
    ({
      ' ': 'Бос орын',
      ArrowRight: '→',
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      Escape: 'Esc',
    })[key] ?? key,
  does: {
    next: 'жеңімпаздың келесі матчына',
    feeder: 'команда шыққан алдыңғы матчқа',
    up: 'кезеңдегі жоғарғы матчқа',
    down: 'кезеңдегі төменгі матчқа',
    first: 'кезеңнің бірінші матчына',
    last: 'кезеңнің соңғы матчына',
    open: 'матчты ашу',
    escape: 'белгілеуді алып тастау, содан кейін матчты жабу',
    letters: 'команданы атауының алғашқы әріптерінен табу',
    search: 'командаларды, гол авторларын, матчтар мен кезеңдерді іздеу',
    help: 'осы тізімді көрсету',
  },
};
