import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './LetterIndex.astro';

const article = { title: 'Assurance: what is it?', href: '/articles/', answer: 'A promise.', devices: [], isHistorical: false };

export const examples: Examples<Props> = {
  letters: {
    shows: 'Articles below their first letter.',
    props: {
      letters: [
        { letter: 'A', articles: [article, article] },
        { letter: 'B', articles: [{ ...article, title: 'Balance' }] },
      ],
    },
  },
  ...listAwkward((text) => ({ letters: [{ letter: 'A', articles: [{ ...article, title: text }] }] })),
};
