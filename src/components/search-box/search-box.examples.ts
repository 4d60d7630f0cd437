import type { Examples } from '../example.ts';
import type { Props } from './SearchBox.astro';

export const examples: Examples<Props> = {
  small: { shows: 'The box of the header.', props: { id: 'example-search' } },
  rightToLeft: { shows: 'The button stands at the end of the line.', props: { id: 'example-search' }, direction: 'rtl' },
};
