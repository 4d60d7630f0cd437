import { searchBoxFailed } from '../../language/search-failures.ts';
import { limitMs, withLimit } from '../../client/patience.ts';

/**
 * Loads the search box's script when the reader turns to a box, so that reading a page costs nothing for searching.
 * Until it has arrived, and if it never does, the box is an ordinary form that opens the search page.
 */
function loadSearchBox(target: EventTarget | null): void {
  withLimit(import('./finder.ts'), limitMs).catch(() => {
    // Offline, blocked or too slow: the form still works.
    const box = target instanceof Element ? target.closest('help-search-box') : null;
    if (!box || box.querySelector('.search-message')) return;
    const line = document.createElement('p');
    line.className = 'search-message';
    line.setAttribute('role', 'status');
    line.textContent = searchBoxFailed;
    box.append(line);
  });
}

function isInSearchBox(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('help-search-box') !== null;
}

document.addEventListener('focusin', ({ target }) => {
  if (isInSearchBox(target)) loadSearchBox(target);
});

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const input = document.querySelector<HTMLInputElement>('help-search-box input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

if (isInSearchBox(document.activeElement)) loadSearchBox(document.activeElement);
