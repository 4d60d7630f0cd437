import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './ArticleList.astro';

const article = {
  title: 'How do I send a parcel?',
  href: '/articles/',
  answer: 'You wrap it and post it.',
  devices: [],
  isHistorical: false,
};

export const examples: Examples<Props> = {
  questions: { shows: 'Questions alone.', props: { articles: [article, { ...article, title: 'How do I return a parcel?' }] } },
  answers: {
    shows: 'Each question with its answer, and a mark on a record of the past.',
    props: { articles: [article, { ...article, isHistorical: true }], hasAnswers: true },
  },
  wide: { shows: 'Two columns where there is room.', props: { articles: [article, article, article], isWide: true } },
  ...listAwkward((text) => ({ articles: [{ ...article, title: text, answer: text, isHistorical: true }, article], hasAnswers: true })),
};
