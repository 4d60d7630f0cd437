import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './DeskTable.astro';

const row = { title: 'How do I send a parcel?', href: '/topics/', shortLink: '/about/', markdown: '/robots.txt' };

export const examples: Examples<Props> = {
  rows: {
    shows: 'Articles with their permanent links, by topic.',
    props: { groups: [{ title: 'Parcels', rows: [row, { ...row, markdown: '/llms.txt' }] }] },
  },
  empty: { shows: 'A desk without articles is an empty table.', props: { groups: [] } },
  ...listAwkward((text) => ({ groups: [{ title: text, rows: [{ ...row, title: text }] }] })),
};
