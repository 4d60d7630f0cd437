import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './ChangeList.astro';

export const examples: Examples<Props> = {
  own: {
    shows: 'Changes of one page, newest first.',
    props: {
      changes: [
        { date: '2026-03-04', what: 'A second change.' },
        { date: '2026-02-03', what: 'A first change.' },
      ],
      language: 'en',
    },
  },
  all: {
    shows: 'Changes of several pages, each with its title.',
    props: { changes: [{ date: '2026-03-04', what: 'A change.', title: 'About', href: '/about/' }], language: 'en' },
  },
  ...listAwkward((text) => ({ changes: [{ date: '2026-03-04', what: text, title: text, href: '/about/' }], language: 'en' })),
};
