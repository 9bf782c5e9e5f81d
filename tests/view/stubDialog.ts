/**
 * Gives jsdom's `<dialog>` what it lacks, as the HTML standard tells it: `showModal` focuses the first control inside,
 * `close` gives the focus back to what had it and fires `close` in a task of its own, Escape closes the dialog.
 */
export function stubDialog(): void {
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal() {
    if (this.open) return;
    openers.set(this, document.activeElement);
    this.open = true;
    this.querySelector<HTMLElement>('input, button, a')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'closed' }));
    this.open = false;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const opener = openers.get(this);
    if (opener instanceof HTMLElement) opener.focus();
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
  document.addEventListener('keydown', closeOnEscape);
  document.addEventListener('submit', closeOnSubmit);
}

function closeOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
}

/** jsdom submits `method="dialog"` nowhere. */
function closeOnSubmit(event: SubmitEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLFormElement) || target.getAttribute('method') !== 'dialog') return;
  event.preventDefault();
  target.closest('dialog')?.close();
}
