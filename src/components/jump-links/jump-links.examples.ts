import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './JumpLinks.astro';

const beside = '<h2 id="first">First</h2><h2 id="second">Second</h2>';

export const examples: Examples<Props> = {
  letters: {
    shows: 'The letters of an index.',
    props: {
      label: 'Letters',
      links: [
        { title: 'A', id: 'first' },
        { title: 'B', id: 'second' },
      ],
    },
    beside,
  },
  groups: {
    shows: 'The tasks of a long topic.',
    props: {
      label: 'On this page',
      links: [
        { title: 'Choose a payment method', id: 'first' },
        { title: 'Pay for your order', id: 'second' },
      ],
    },
    beside,
  },
  ...listAwkward((text) => ({ label: text, links: [{ title: text, id: 'first' }] }), beside),
};
