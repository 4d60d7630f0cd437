import type { Examples } from '../example.ts';

export const examples: Examples<Record<string, never>> = {
  empty: { shows: 'The button that begins a new ticket; what is in effect is filled in by the desk.', props: {} },
  rightToLeft: { shows: 'The same, from right to left.', props: {}, direction: 'rtl' },
};
