import { toExampleHtml, exampleFactCard, listAwkward, type Examples } from '../example.ts';
import type { Props } from './Preconditions.astro';

export const examples: Examples<Props> = {
  several: {
    shows: 'What to check first, and who can not do this.',
    props: {
      groups: [
        {
          anchor: 'who-cannot',
          title: 'First check',
          preconditions: [
            {
              whoHtml: 'You have no address',
              insteadHtml: toExampleHtml('Wait {parcel-time}.'),
              link: { title: 'All topics', href: '/topics/' },
            },
          ],
        },
        {
          anchor: 'precondition-cannot',
          title: 'Who can’t do this',
          preconditions: [{ whoHtml: toExampleHtml('You press [send-parcel] twice'), insteadHtml: 'Press it once.' }],
        },
      ],
    },
    beside: exampleFactCard,
  },
  empty: { shows: 'There is nothing to check, so nothing is said.', props: { groups: [] } },
  ...listAwkward((text) => ({
    groups: [
      {
        anchor: 'who-cannot',
        title: text,
        preconditions: [{ whoHtml: toExampleHtml(text), insteadHtml: toExampleHtml(text), link: { title: text, href: '/topics/' } }],
      },
    ],
  })),
};
