import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './Breadcrumbs.astro';

const here = { title: 'This page', href: '/articles/' };

export const examples: Examples<Props> = {
  deep: {
    shows: 'The way from the home page; this page is left out.',
    props: { links: [{ title: 'Home', href: '/' }, { title: 'All topics', href: '/topics/' }, here] },
  },
  empty: { shows: 'On the home page there is no way to show.', props: { links: [] } },
  ...listAwkward((text) => ({ links: [{ title: text, href: '/' }, { title: text, href: '/topics/' }, here] })),
};
