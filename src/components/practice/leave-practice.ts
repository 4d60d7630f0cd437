import { parsePracticeQuery } from '../../lib/practice-address.ts';

/** Takes the practice out of the address, so that a reload shows the page as it is now. False if it was not in it. */
export function takeOutOfAddress(): boolean {
  if (!parsePracticeQuery(location.search)) return false;
  const address = new URL(location.href);
  address.searchParams.delete('path');
  window.history.replaceState(window.history.state, '', address);
  return true;
}

/** Leads to a written step. The browser has put the focus back on the button that opened the practice, which may be far away. */
export function showWritten(step: HTMLElement): void {
  step.tabIndex = -1;
  step.focus({ preventScroll: true });
  step.scrollIntoView({ block: 'center' });
}
