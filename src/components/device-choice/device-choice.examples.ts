import type { Examples } from '../example.ts';
import type { Props } from './DeviceChoice.astro';

export const examples: Examples<Props> = {
  both: {
    shows: 'A way for each device.',
    props: {
      pages: [
        { href: '/topics/', device: 'laptop', title: 'On a laptop' },
        { href: '/about/', device: 'app', title: 'In the app' },
      ],
    },
  },
  one: { shows: 'A guide that is written for one device.', props: { pages: [{ href: '/topics/', device: 'app', title: 'In the app' }] } },
  rightToLeft: {
    shows: 'The arrow stands at the end of the line.',
    props: { pages: [{ href: '/topics/', device: 'laptop', title: 'On a laptop' }] },
    direction: 'rtl',
  },
};
