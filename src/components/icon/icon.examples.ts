import type { Examples } from '../example.ts';
import type { Props } from './Icon.astro';

export const examples: Examples<Props> = {
  known: { shows: 'An icon as large as the text.', props: { name: 'star' } },
  large: { shows: 'The same icon, larger.', props: { name: 'star', size: 3 } },
  unknown: { shows: 'A name that no icon has leaves an empty place.', props: { name: 'no-such-icon' } },
};
