/** Physical keys by what stands on them on a Latin keyboard: Cyrillic and Arabic layouts send other letters. */
const codes = /^(?:Key|Digit|Numpad)([A-Z0-9])$/;

/** The key an agent means: the letter itself on Latin layouts, else the letter of that place. Undefined with Ctrl and the like. */
export function getDeskKey({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^[a-z0-9?]$/i.test(key)) return key.toLowerCase();
  if (key === 'Escape') return 'escape';
  // The question mark of other scripts, and where it stands on their keyboards.
  if (key === '؟') return '?';
  return codes.exec(code)?.[1]?.toLowerCase();
}

/** What the keys of the desk do. */
export interface DeskKeyActions {
  /** Back to the search field. */
  leave(): void;
  showKeys(): void;
  /** By its position from 0. */
  chooseProcedure(position: number): void;
  /** A control's own key. */
  run(key: string, control: HTMLElement): void;
}

/** Does what a key means, wherever the focus is: agents come back from their ticket with a click on the page. */
export function handleDeskKey(event: KeyboardEvent, desk: HTMLElement, search: HTMLElement, actions: DeskKeyActions): void {
  const key = getDeskKey(event);
  if (event.target === search || event.defaultPrevented || key === undefined) return; // The list listens itself.
  if (key === 'escape') {
    actions.leave();
    return;
  }
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input:not([type="radio"]), textarea, select, [contenteditable]');
  if (isTyping) return;
  if (key === '?') actions.showKeys();
  else if (/^[1-9]$/.test(key)) actions.chooseProcedure(Number(key) - 1);
  else {
    const control = findControl(desk, key);
    if (!control) return;
    event.preventDefault();
    // A press on a summary would open and close what it names as well.
    if (control.closest('summary')) actions.run(key, control);
    else control.click();
  }
}

/** What cannot be seen: what is hidden, and what stands in something closed. */
const unseen = '[hidden], details:not([open]) > :not(summary)';

/** The control of a key, if it can be seen. */
function findControl(desk: HTMLElement, key: string): HTMLElement | undefined {
  return [...desk.querySelectorAll<HTMLElement>(`[data-key="${key}"]`)].find((each) => !each.closest(unseen));
}
