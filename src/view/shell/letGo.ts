/**
 * The `ref` of a field: takes the focus from it before it leaves the page. Firefox keeps the caret of a field that goes
 * with text selected in it: keys that should scroll then move it through the page, and the focus goes with it to nowhere.
 */
export const letGo = (field: HTMLElement | null) => () => field?.blur();
