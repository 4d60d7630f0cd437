import { limitMs, withLimit } from '../../client/patience.ts';

const isInAddress = () => new URLSearchParams(location.search).has('path');

/**
 * Loads the practice when the reader asks for it, or when the address leads into it, so that reading the steps costs
 * nothing for practising them. Where it can't be loaded, the page says so.
 */
function loadPractice(then: () => void = () => undefined): void {
  withLimit(import('./practice.element.ts'), limitMs).then(then, () => {
    for (const practice of document.querySelectorAll('help-practice')) practice.setAttribute('data-script-lost', '');
  });
}

for (const start of document.querySelectorAll<HTMLButtonElement>('help-practice [data-start]')) {
  start.disabled = false;
  start.addEventListener(
    'click',
    () => {
      // By then the element listens too. If it is there already, this press has reached it.
      const isThere = start.closest('help-practice:defined') !== null;
      loadPractice(() => {
        if (!isThere) start.click();
      });
    },
    { once: true },
  );
}
if (isInAddress() || document.querySelector('help-practice[data-opened]')) loadPractice();
else window.addEventListener('popstate', () => isInAddress() && loadPractice());
