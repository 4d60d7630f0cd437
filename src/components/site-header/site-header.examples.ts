import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './SiteHeader.astro';

const beside = '<div id="content">The page.</div>';

export const examples: Examples<Props> = {
  search: {
    shows: 'The name, the search box and the topics.',
    props: { siteName: 'Test Help', audience: 'For readers of tests', hasSearch: true },
    beside,
  },
  plain: {
    shows: 'On pages with a search box of their own there is none here.',
    props: { siteName: 'Test Help', audience: 'For readers of tests', hasSearch: false },
    beside,
  },
  ...listAwkward((text) => ({ siteName: text, audience: text, hasSearch: true }), beside),
};
