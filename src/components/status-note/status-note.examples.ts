import { exampleFactCard, listAwkward, toExampleHtml, type Examples } from '../example.ts';
import type { Props } from './StatusNote.astro';

export const examples: Examples<Props> = {
  historical: {
    shows: 'What has ended says so, with a figure and its source.',
    props: { html: toExampleHtml('This ended. It took {parcel-time}.'), isHistorical: true },
    beside: exampleFactCard,
  },
  changed: {
    shows: 'What has changed names the button to look for.',
    props: { html: toExampleHtml('Look for [send-parcel] now.'), isHistorical: false },
  },
  ...listAwkward((text) => ({ html: toExampleHtml(text), isHistorical: true })),
};
