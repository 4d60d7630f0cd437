import { searchPageFailed } from '../../language/search-failures.ts';

// Part of a page's scripts may be blocked or lost on the way: then the reader is told, and the list of articles stays.
import('../search-box/finder.ts').catch(() => {
  const page = document.querySelector<HTMLElement>('help-search-page');
  if (!page) return;
  page.dataset['searchState'] = 'error';
  const line = document.createElement('p');
  line.className = 'status';
  line.setAttribute('role', 'status');
  line.textContent = searchPageFailed;
  page.prepend(line);
});
