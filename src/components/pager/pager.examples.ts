import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './Pager.astro';

export const examples: Examples<Props> = {
  both: {
    shows: 'The pages before and after.',
    props: { label: 'Parcels', previous: { title: 'Wrap a parcel', href: '/topics/' }, next: { title: 'Post a parcel', href: '/about/' } },
  },
  first: { shows: 'The first page has only a next one.', props: { label: 'Parcels', next: { title: 'Post a parcel', href: '/about/' } } },
  last: {
    shows: 'The last page has only a previous one.',
    props: { label: 'Parcels', previous: { title: 'Wrap a parcel', href: '/topics/' } },
  },
  empty: { shows: 'A page alone in its category has no pager.', props: { label: 'Parcels' } },
  ...listAwkward((text) => ({ label: text, previous: { title: text, href: '/topics/' }, next: { title: text, href: '/about/' } })),
};
