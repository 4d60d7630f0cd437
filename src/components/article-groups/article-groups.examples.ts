import { exampleArticle, listAwkward, type Examples } from '../example.ts';
import type { Props } from './ArticleGroups.astro';

export const examples: Examples<Props> = {
  tasks: {
    shows: 'Two tasks with their questions.',
    props: {
      groups: [
        { id: 'begin', title: 'Begin', articles: [exampleArticle] },
        { id: 'go-on', title: 'Go on', articles: [exampleArticle, exampleArticle] },
      ],
    },
  },
  plain: { shows: 'A category without tasks is one list.', props: { groups: [{ id: 'all', title: '', articles: [exampleArticle] }] } },
  ...listAwkward((text) => ({ groups: [{ id: 'begin', title: text, articles: [{ ...exampleArticle, title: text, answer: text }] }] })),
};
