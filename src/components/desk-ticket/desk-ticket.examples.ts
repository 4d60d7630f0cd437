import type { Examples } from '../example.ts';

export const examples: Examples<Record<string, never>> = {
  closed: { shows: 'The place for a buyer’s message, closed until an agent opens it.', props: {} },
  rightToLeft: { shows: 'The same, from right to left.', props: {}, direction: 'rtl' },
};
