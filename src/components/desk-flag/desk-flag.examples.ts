import type { Examples } from '../example.ts';

export const examples: Examples<Record<string, never>> = {
  flag: { shows: 'The form with which an agent says what is wrong.', props: {} },
  rightToLeft: { shows: 'The same, from right to left.', props: {}, direction: 'rtl' },
};
