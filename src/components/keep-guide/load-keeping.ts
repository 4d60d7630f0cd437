/**
 * Loads what keeps pages for a time without a network: with the second page of a visit, after everything else, so that whoever
 * reads one page and leaves pays nothing; and when the reader asks for a guide to be kept.
 */
async function loadKeeping() {
  return import('./keep-guide.element.ts');
}

if ('keeps' in document.documentElement.dataset) {
  if (document.referrer.startsWith(`${location.origin}/`))
    addEventListener('load', () => void loadKeeping().then(({ keepRead }) => keepRead()));
  document.addEventListener('click', ({ target }) => {
    // Once it is defined, the element listens itself.
    const button = target instanceof Element && target.closest<HTMLElement>('help-keep-guide:not(:defined) button');
    if (button) void loadKeeping().then(() => button.click());
  });
}
