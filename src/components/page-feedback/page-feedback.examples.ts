import type { Examples } from '../example.ts';
import type { Props } from './PageFeedback.astro';

export const examples: Examples<Props> = {
  question: { shows: 'The question whether the page helped.', props: { endpoint: 'https://answers.test-help.example/feedback', id: 1 } },
  rightToLeft: {
    shows: 'The question begins at the right.',
    props: { endpoint: 'https://answers.test-help.example/feedback', id: 1 },
    direction: 'rtl',
  },
};
