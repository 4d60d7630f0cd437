import { getCardId } from '../../content/components/fact/card-id.ts';
import { exampleFact, listAwkward, type Examples } from '../example.ts';
import type { Props } from './ReferenceCards.astro';

// A card of a term links to the glossary, and every site has its own terms, so examples show figures only.

const id = getCardId([exampleFact.id]);

export const examples: Examples<Props> = {
  cards: {
    shows: 'The card of a figure, opened by the button below.',
    props: { cards: [{ id, facts: [exampleFact] }], terms: [] },
    beside: '<button type="button" popovertarget="fact-parcel-time">3–5 days</button>',
  },
  several: {
    shows: 'The card of a sentence with two figures.',
    props: { cards: [{ id, facts: [exampleFact, { ...exampleFact, certainty: 'unconfirmed' }] }], terms: [] },
    beside: '<button type="button" popovertarget="fact-parcel-time">3–5 days</button>',
  },
  empty: { shows: 'A page that refers to nothing has no cards.', props: { cards: [], terms: [] } },
  ...listAwkward(
    (text) => ({ cards: [{ id, facts: [{ ...exampleFact, value: text, statement: text, sources: [{ name: text }] }] }], terms: [] }),
    '<button type="button" popovertarget="fact-parcel-time">Open</button>',
  ),
};
