import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './ArticleGroups.astro';

const article = {
  title: 'How do I send a parcel?',
  href: '/articles/',
  answer: 'You wrap it and post it.',
  devices: [],
  isHistorical: false,
};

export const examples: Examples<Props> = {
  tasks: {
    shows: 'Two tasks with their questions.',
    props: {
      groups: [
        { id: 'begin', title: 'Begin', articles: [article] },
        { id: 'go-on', title: 'Go on', articles: [article, article] },
      ],
    },
  },
  plain: { shows: 'A category without tasks is one list.', props: { groups: [{ id: 'all', title: '', articles: [article] }] } },
  ...listAwkward((text) => ({ groups: [{ id: 'begin', title: text, articles: [{ ...article, title: text, answer: text }] }] })),
};
