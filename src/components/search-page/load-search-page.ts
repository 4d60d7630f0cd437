import { limitMs, withLimit } from '../../client/patience.ts';

// Part of a page's scripts may be blocked or lost on the way: then the reader is told, and the list of articles stays.
withLimit(import('../search-box/finder.ts'), limitMs).catch(() => {
  const page = document.querySelector<HTMLElement>('help-search-page');
  if (page) Object.assign(page.dataset, { searchState: 'error', scriptLost: '' });
});
