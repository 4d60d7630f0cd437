import { exampleLookup as lookup, listAwkward, type Examples } from '../example.ts';
import type { Props } from './ScreenDrawing.astro';

export const examples: Examples<Props> = {
  laptop: {
    shows: 'A page on a laptop with a control that leads on and one that answers.',
    props: {
      device: 'laptop',
      lookup,
      see: 'You see your orders.',
      screen: {
        at: 'Orders',
        landmarks: [
          { shape: 'header', count: 3, fact: 'parcel-time' },
          { shape: 'tabs', count: 8, fact: 'parcel-time' },
          { shape: 'progress', count: 5, fact: 'parcel-time' },
          { shape: 'side-menu', count: 4, fact: 'parcel-time' },
        ],
        parts: [
          { part: 'heading', text: 'Your orders' },
          { part: 'button', label: 'send-parcel', go: 'next' },
          { part: 'area', text: 'Help', answer: 'This opens the help.' },
        ],
      },
    },
  },
  app: {
    shows: 'The same in the app.',
    props: { device: 'app', lookup, screen: { at: 'Parcel app', parts: [{ part: 'button', label: 'send-parcel', go: 'next' }] } },
  },
  ...listAwkward((text) => ({ device: 'app', lookup, see: text, screen: { at: text, parts: [{ part: 'area', text, go: 'next' }] } })),
};
