import type { Examples } from '../example.ts';

export const examples: Examples<Record<string, never>> = {
  words: { shows: 'What stands in a reply about this buyer, the agent’s own words and the keys of the desk.', props: {} },
  rightToLeft: { shows: 'The same, from right to left.', props: {}, direction: 'rtl' },
};
