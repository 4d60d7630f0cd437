import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './SearchPage.astro';

const article = { title: 'How do I send a parcel?', href: '/articles/', answer: 'You post it.', devices: [], isHistorical: false };
const category = { slug: 'parcels', title: 'Parcels', href: '/topics/', summary: 'Sending.', icon: 'star', count: 1 };

export const examples: Examples<Props> = {
  idle: {
    shows: 'Before anything is asked: the index of all articles.',
    props: { letters: [{ letter: 'H', articles: [article] }], categories: [category], mostAsked: [article] },
  },
  empty: { shows: 'A site without articles.', props: { letters: [], categories: [], mostAsked: [] } },
  ...listAwkward((text) => ({
    letters: [{ letter: 'H', articles: [{ ...article, title: text }] }],
    categories: [{ ...category, title: text, summary: text }],
    mostAsked: [{ ...article, title: text }],
  })),
};
