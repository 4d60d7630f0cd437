import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './TableOfContents.astro';

const beside = '<h2 id="first">First</h2><h2 id="second">Second</h2>';

export const examples: Examples<Props> = {
  sections: {
    shows: 'Two sections.',
    props: {
      sections: [
        { title: 'First', id: 'first' },
        { title: 'Second', id: 'second' },
      ],
    },
    beside,
  },
  one: { shows: 'One section needs no contents.', props: { sections: [{ title: 'First', id: 'first' }] }, beside },
  ...listAwkward(
    (text) => ({
      sections: [
        { title: text, id: 'first' },
        { title: text, id: 'second' },
      ],
    }),
    beside,
  ),
};
