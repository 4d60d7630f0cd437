import { exampleFact, listAwkward, type Examples } from '../example.ts';
import type { Props } from './SourceList.astro';

const dated = { reviewed: '2026-01-02', language: 'en' };

export const examples: Examples<Props> = {
  sources: {
    shows: 'A source with a link, one without, and the figures of the page.',
    props: {
      sources: [
        { name: 'A book', url: 'https://example.com/book', asOf: '2020' },
        { name: 'A letter', asOf: 'about 2019' },
      ],
      facts: [exampleFact],
      ...dated,
    },
  },
  noFacts: {
    shows: 'A page without figures has no list to open.',
    props: { sources: [{ name: 'A letter', asOf: '2020' }], facts: [], ...dated },
  },
  ...listAwkward((text) => ({
    sources: [{ name: text, url: 'https://example.com/book', asOf: '2020' }],
    facts: [{ ...exampleFact, statement: text }],
    ...dated,
  })),
};
