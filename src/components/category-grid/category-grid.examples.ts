import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './CategoryGrid.astro';

const category = { slug: 'parcels', title: 'Parcels', href: '/topics/', summary: 'Sending and receiving.', icon: 'star', count: 12 };

export const examples: Examples<Props> = {
  several: {
    shows: 'Several topics with their numbers of articles.',
    props: { categories: [category, { ...category, title: 'Payment', count: 1 }, { ...category, title: 'Nothing yet', count: 0 }] },
  },
  ...listAwkward((text) => ({ categories: [{ ...category, title: text, summary: text }, category] })),
};
