import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './PersonHelp.astro';

export const examples: Examples<Props> = {
  contact: { shows: 'The way to a person.', props: { contact: { title: 'Ask a person', href: '/about/', note: 'A person answers.' } } },
  ...listAwkward((text) => ({ contact: { title: text, href: '/about/', note: text } })),
};
