import { listAwkward, toExampleHtml, type Examples } from '../example.ts';
import type { Props } from './Fold.astro';

export const examples: Examples<Props> = {
  always: { shows: 'A part that is closed until it is pressed.', props: { id: 'place', titleHtml: 'Sources', closed: 'always' } },
  narrow: { shows: 'A part that is closed on phones only.', props: { id: 'place', titleHtml: 'What can go wrong', closed: 'narrow' } },
  ...listAwkward((text) => ({ id: 'place', titleHtml: toExampleHtml(text), closed: 'always' })),
};
