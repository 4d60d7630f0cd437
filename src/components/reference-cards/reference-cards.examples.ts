import { exampleFact, listAwkward, type Examples } from '../example.ts';
import type { Props } from './ReferenceCards.astro';

// A card of a term links to the glossary, and every site has its own terms, so examples show figures only.

export const examples: Examples<Props> = {
  cards: {
    shows: 'The card of a figure, opened by the button below.',
    props: { facts: [exampleFact], terms: [] },
    beside: '<button type="button" popovertarget="fact-parcel-time">3–5 days</button>',
  },
  empty: { shows: 'A page that refers to nothing has no cards.', props: { facts: [], terms: [] } },
  ...listAwkward(
    (text) => ({ facts: [{ ...exampleFact, value: text, statement: text, sources: [{ name: text }] }], terms: [] }),
    '<button type="button" popovertarget="fact-parcel-time">Open</button>',
  ),
};
