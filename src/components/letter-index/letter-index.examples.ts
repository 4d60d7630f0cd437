import { exampleArticle, listAwkward, type Examples } from '../example.ts';
import type { Props } from './LetterIndex.astro';

export const examples: Examples<Props> = {
  letters: {
    shows: 'Articles below their first letter.',
    props: {
      letters: [
        { letter: 'A', articles: [exampleArticle, exampleArticle] },
        { letter: 'B', articles: [{ ...exampleArticle, title: 'Balance' }] },
      ],
    },
  },
  ...listAwkward((text) => ({ letters: [{ letter: 'A', articles: [{ ...exampleArticle, title: text }] }] })),
};
