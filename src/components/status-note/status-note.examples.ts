import { exampleFactCard, exampleReferences, listAwkward, type Examples } from '../example.ts';
import type { Props } from './StatusNote.astro';

export const examples: Examples<Props> = {
  historical: {
    shows: 'What has ended says so, with a figure and its source.',
    props: { text: 'This ended. It took {parcel-time}.', isHistorical: true, references: exampleReferences },
    beside: exampleFactCard,
  },
  changed: {
    shows: 'What has changed names the button to look for.',
    props: { text: 'Look for [send-parcel] now.', isHistorical: false, references: exampleReferences },
  },
  ...listAwkward((text) => ({ text, isHistorical: true, references: exampleReferences })),
};
