import { exampleFactCard, exampleReferences, listAwkward, type Examples } from '../example.ts';
import type { Props } from './Exclusions.astro';

export const examples: Examples<Props> = {
  several: {
    shows: 'Who can not do this, and what they can do instead.',
    props: {
      exclusions: [
        { who: 'You have no address', instead: 'Wait {parcel-time}.', link: { title: 'All topics', href: '/topics/' } },
        { who: 'You press [send-parcel] twice', instead: 'Press it once.' },
      ],
      references: exampleReferences,
    },
    beside: exampleFactCard,
  },
  empty: { shows: 'Nobody is left out, so nothing is said.', props: { exclusions: [], references: exampleReferences } },
  ...listAwkward((text) => ({
    exclusions: [{ who: text, instead: text, link: { title: text, href: '/topics/' } }],
    references: exampleReferences,
  })),
};
