/**
 * Takes the focus from a field before it is gone; as the `ref` of a field, when it leaves the page. Firefox keeps the
 * caret of a field that goes with text selected in it: keys that should scroll then move it through the page, and the
 * focus goes with it to nowhere.
 */
export const letGo = (field: HTMLElement | null) => () => field?.blur();
