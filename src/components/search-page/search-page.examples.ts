import { exampleArticle, listAwkward, type Examples } from '../example.ts';
import type { Props } from './SearchPage.astro';

const category = { slug: 'parcels', title: 'Parcels', href: '/topics/', summary: 'Sending.', icon: 'star', count: 1 };

export const examples: Examples<Props> = {
  idle: {
    shows: 'Before anything is asked: the index of all articles.',
    props: { letters: [{ letter: 'H', articles: [exampleArticle] }], categories: [category], mostAsked: [exampleArticle] },
  },
  empty: { shows: 'A site without articles.', props: { letters: [], categories: [], mostAsked: [] } },
  ...listAwkward((text) => ({
    letters: [{ letter: 'H', articles: [{ ...exampleArticle, title: text }] }],
    categories: [{ ...category, title: text, summary: text }],
    mostAsked: [{ ...exampleArticle, title: text }],
  })),
};
