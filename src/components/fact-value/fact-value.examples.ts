import { exampleFactCard, listAwkward, type Examples } from '../example.ts';
import type { Props } from './FactValue.astro';

export const examples: Examples<Props> = {
  value: {
    shows: 'A figure with the button that tells its source.',
    props: { id: 'parcel-time', value: '3–5 days' },
    beside: exampleFactCard,
  },
  words: {
    shows: 'The same figure in the words of the text.',
    props: { id: 'parcel-time', value: '3–5 days' },
    slot: 'not quite <em>a week</em>',
    beside: exampleFactCard,
  },
  ...listAwkward((text) => ({ id: 'parcel-time', value: text }), exampleFactCard),
};
