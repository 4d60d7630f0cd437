import type { Examples } from '../example.ts';
import type { Props } from './PageLinks.astro';

const page = { shortLink: '/go/100/', hasStepLinks: false, version: 'abc123' };
const beside = '<article><h2 id="place">A place to link to</h2></article>';

export const examples: Examples<Props> = {
  article: {
    shows: 'Buttons that copy the page as a link and as Markdown.',
    props: { ...page, markdownHref: '/robots.txt' },
    beside,
  },
  plain: { shows: 'A page without a Markdown twin has fewer buttons.', props: page, beside },
  rightToLeft: { shows: 'The buttons begin at the right.', props: page, beside, direction: 'rtl' },
};
