import { exampleArticle, listAwkward, type Examples } from '../example.ts';
import type { Props } from './ArticleList.astro';

export const examples: Examples<Props> = {
  questions: {
    shows: 'Questions alone.',
    props: { articles: [exampleArticle, { ...exampleArticle, title: 'How do I return a parcel?' }] },
  },
  answers: {
    shows: 'Each question with its answer, and a mark on a record of the past.',
    props: { articles: [exampleArticle, { ...exampleArticle, isHistorical: true }], hasAnswers: true },
  },
  wide: { shows: 'Two columns where there is room.', props: { articles: [exampleArticle, exampleArticle, exampleArticle], isWide: true } },
  ...listAwkward((text) => ({
    articles: [{ ...exampleArticle, title: text, answer: text, isHistorical: true }, exampleArticle],
    hasAnswers: true,
  })),
};
