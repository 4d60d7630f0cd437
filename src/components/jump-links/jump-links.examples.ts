import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './JumpLinks.astro';

export const examples: Examples<Props> = {
  letters: {
    shows: 'The letters of an index.',
    props: { label: 'Letters', links: ['A', 'B'].map((title) => ({ title, id: `letter-${title}` })) },
  },
  groups: {
    shows: 'The tasks of a long topic.',
    props: {
      label: 'On this page',
      links: ['Choose a payment method', 'Pay for your order'].map((title, index) => ({ title, id: `group-${index}` })),
    },
  },
  ...listAwkward((text) => ({ label: text, links: [{ title: text, id: 'begin' }] })),
};
