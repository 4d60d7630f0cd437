import type { Examples } from '../example.ts';

export const examples: Examples<Record<string, never>> = {
  hidden: { shows: 'Nothing: no answer is in the basket.', props: {} },
};
