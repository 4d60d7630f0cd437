import type { Examples } from '../example.ts';
import type { Props } from './PageLinks.astro';

const beside = '<article><h2 id="place">A place to link to</h2></article>';

export const examples: Examples<Props> = {
  article: {
    shows: 'Buttons that copy the page as a link and as Markdown.',
    props: { markdownHref: '/robots.txt', dataHref: '/api/v1/articles.json' },
    beside,
  },
  plain: { shows: 'A page without a Markdown twin has fewer buttons.', props: {}, beside },
  rightToLeft: { shows: 'The buttons begin at the right.', props: {}, beside, direction: 'rtl' },
};
