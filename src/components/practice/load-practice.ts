/**
 * Loads the practice when the reader asks for it, or when the address leads into it, so that reading the steps costs
 * nothing for practising them.
 */
async function loadPractice(): Promise<void> {
  await import('./practice.element.ts');
}

const isInAddress = () => new URLSearchParams(location.search).has('path');

for (const start of document.querySelectorAll<HTMLButtonElement>('help-practice [data-start]')) {
  start.disabled = false;
  start.addEventListener(
    'click',
    () => {
      // By then the element listens too. If it is there already, this press has reached it.
      const isThere = start.closest('help-practice:defined') !== null;
      void loadPractice().then(() => {
        if (!isThere) start.click();
      });
    },
    { once: true },
  );
}
if (isInAddress() || document.querySelector('help-practice[data-opened]')) void loadPractice();
else window.addEventListener('popstate', () => isInAddress() && void loadPractice());
