import type { Words } from '../en/en.ts';

/** The words of the list of keys, in Russian. */
export const keyList: Words['keyList'] = {
  name: (key) =>
    ({
      ' ': 'Пробел',
      ArrowRight: '→',
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      Escape: 'Esc',
    })[key] ?? key,
  does: {
    next: 'к следующему матчу победителя',
    feeder: 'назад к матчу, из которого вышла команда',
    up: 'к матчу выше в том же раунде',
    down: 'к матчу ниже в том же раунде',
    first: 'к первому матчу раунда',
    last: 'к последнему матчу раунда',
    open: 'открыть матч',
    escape: 'снять выделение, затем закрыть матч',
    letters: 'найти команду по первым буквам названия',
    search: 'поиск команд, бомбардиров, матчей и раундов',
    help: 'показать этот список',
  },
};
