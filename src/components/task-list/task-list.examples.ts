import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './TaskList.astro';

const links = [
  { title: 'Pack a parcel', href: '/articles/' },
  { title: 'Post a parcel', href: '/topics/' },
];

export const examples: Examples<Props> = {
  several: {
    shows: 'Several tasks, one with a single link.',
    props: {
      tasks: [
        { title: 'Send', links },
        { title: 'Ask', links: links.slice(1) },
      ],
    },
  },
  empty: { shows: 'A site that names no tasks.', props: { tasks: [] } },
  ...listAwkward((text) => ({ tasks: [{ title: text, links: links.map((link) => ({ ...link, title: text })) }] })),
};
