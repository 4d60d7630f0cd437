import { exampleArticle, listAwkward, type Examples } from '../example.ts';
import type { Props } from './CategoryTree.astro';

const category = {
  slug: 'parcels',
  title: 'Parcels',
  href: '/topics/',
  summary: 'Sending.',
  icon: 'star',
  count: 1,
  groups: [{ id: 'begin', title: 'Begin', articles: [exampleArticle] }],
};

export const examples: Examples<Props> = {
  tree: {
    shows: 'Two topics that open and close, and the pages across topics.',
    props: {
      categories: [category, { ...category, slug: 'payment', title: 'Payment' }],
      overviews: [{ title: 'Glossary', href: '/glossary/' }],
    },
  },
  ...listAwkward((text) => ({
    categories: [{ ...category, title: text, summary: text }],
    overviews: [{ title: text, href: '/glossary/' }],
  })),
};
