import { getAnchor } from '../../client/anchor.ts';
import { findDesk } from '../../client/find-desk.ts';
import { buildFlagAddress } from '../../client/flag-place.ts';
import { deskClientWording } from '../../language/desk-client.ts';

/** Lets agents who came from the desk flag what they read: F, or the link beside the page's controls, goes back with the marked place. */
export function offerFlag(controls: HTMLElement, signal: AbortSignal): void {
  const desk = findDesk(document.referrer, location.origin);
  const id = Number(/\d+/.exec(controls.dataset['shortLink'] ?? '')?.[0]);
  if (desk === undefined || Number.isNaN(id)) return;
  const getAddress = () => buildFlagAddress(desk, { id, ...findPlace() });
  const link = document.createElement('a');
  link.className = 'flag-here';
  link.href = buildFlagAddress(desk, { id, words: '' });
  link.textContent = deskClientWording.flagHere;
  // A press would take the mark away before it is read.
  link.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  link.addEventListener('click', () => (link.href = getAddress()), { signal });
  controls.append(link);
  document.addEventListener(
    'keydown',
    (event) => {
      const { target, code, ctrlKey, metaKey, altKey } = event;
      const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      if (code !== 'KeyF' || ctrlKey || metaKey || altKey || isTyping) return;
      event.preventDefault();
      location.assign(getAddress());
    },
    { signal },
  );
}

/** The marked words, and the step or heading that they stand in; else the focused one, else the one that the address names. */
function findPlace(): { anchor: string; words: string } {
  const marked = getSelection();
  const words = marked?.toString() ?? '';
  const start = words === '' ? document.activeElement : marked?.anchorNode;
  const element = start instanceof Element ? start : start?.parentElement;
  const named = element?.closest('article [id]:not(help-page-links *)')?.closest('li[id], h2[id], h3[id]');
  return { anchor: named?.id ?? (words === '' ? getAnchor() : ''), words };
}
