import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './DeskTable.astro';

const row = {
  id: 1,
  title: 'How do I send a parcel?',
  href: '/topics/',
  answer: 'You post it.',
  shortLink: '/about/',
  markdown: '/robots.txt',
};

export const examples: Examples<Props> = {
  rows: { shows: 'Articles with their permanent links.', props: { rows: [row, { ...row, id: 2, markdown: '/llms.txt' }] } },
  empty: { shows: 'A desk without articles is an empty table.', props: { rows: [] } },
  ...listAwkward((text) => ({ rows: [{ ...row, title: text, answer: text }] })),
};
