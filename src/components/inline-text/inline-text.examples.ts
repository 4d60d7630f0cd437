import { exampleFactCard, exampleReferences, listAwkward, type Examples } from '../example.ts';
import type { Props } from './InlineText.astro';

export const examples: Examples<Props> = {
  mixed: {
    shows: 'Words, a figure and the name of a button.',
    props: { text: 'Press [send-parcel] and wait {parcel-time}.', references: exampleReferences },
    beside: exampleFactCard,
  },
  empty: { shows: 'No text shows nothing.', props: { text: '', references: exampleReferences } },
  ...listAwkward((text) => ({ text, references: exampleReferences })),
};
