import type { Examples } from '../example.ts';

export const examples: Examples<Record<string, never>> = {
  numbers: { shows: 'What this device counts, before anything is counted.', props: {} },
  rightToLeft: { shows: 'The same, from right to left.', props: {}, direction: 'rtl' },
};
