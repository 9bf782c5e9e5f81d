import type { Driver } from './startDriver.ts';
import { changeInput, type InnerPage, type Key, type RawKeyboard } from './insides.ts';

/** WebDriver's names of the keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS: Readonly<Record<string, number>> = { left: 0, middle: 1, right: 2 };

const INSERT = 'document.execCommand(arguments[0] ? "insertText" : "delete", false, arguments[0])';

/**
 * Has keys and the mouse come from WebDriver, as a person's would: Playwright itself would only dispatch events in the
 * page, which move no focus and follow no link. The wheel stays as it is.
 */
export function takeNativeInput(page: InnerPage, driver: Driver): void {
  const act = queueActions(driver);
  const press = (type: string, { key }: Key) => {
    const value = KEYS[key] ?? key;
    if (value.length !== 1) throw new Error(`not known in WebKit: the key ${key}`);
    return act('key', { type, value });
  };
  const keyboard: RawKeyboard = {
    keydown: (_progress, _held, _name, key) => press('keyDown', key),
    keyup: (_progress, _held, _name, key) => press('keyUp', key),
    sendText: async (_progress, text) => {
      await driver.send('POST', '/execute/sync', { script: INSERT, args: [text] });
    },
  };
  const button = (type: string, name: string) => act('pointer', { type, button: BUTTONS[name] });
  changeInput(page, keyboard, (synthetic) => ({
    move: (_progress, x, y) =>
      act('pointer', {
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
        origin: 'viewport',
        duration: 0,
      }),
    down: (_progress, _x, _y, name) => button('pointerDown', name),
    up: (_progress, _x, _y, name) => button('pointerUp', name),
    wheel: (...wheel) => synthetic.wheel(...wheel),
  }));
}

type Act = (type: 'key' | 'pointer', action: object) => Promise<void>;

/**
 * Playwright puts a whole click at once; the driver refuses an action while another is under way, and is asked for
 * those that wait together.
 */
function queueActions(driver: Driver): Act {
  const waiting: { readonly type: string; readonly action: object }[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const perform = async () => {
    const [first] = waiting;
    if (!first) return;
    const other = waiting.findIndex(({ type }) => type !== first.type);
    const next = waiting.splice(0, other === -1 ? waiting.length : other);
    const { type } = first;
    const actions = next.map(({ action }) => action);
    await driver.send('POST', '/actions', { actions: [{ type, id: type, actions }] });
  };
  return (type, action) => {
    waiting.push({ type, action });
    const done = last.then(perform);
    last = done.catch(() => {});
    return done;
  };
}
