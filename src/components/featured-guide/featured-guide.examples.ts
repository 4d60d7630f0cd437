import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './FeaturedGuide.astro';

const guide = {
  title: 'Send a parcel',
  href: '/topics/',
  answer: 'Wrap it, address it and post it.',
  devicePages: [{ href: '/topics/', device: 'laptop', title: 'On a laptop' }],
} as const;

export const examples: Examples<Props> = {
  guide: { shows: 'The guide of the home page, with a way for a device.', props: { guide } },
  ...listAwkward((text) => ({ guide: { ...guide, title: text, answer: text } })),
};
