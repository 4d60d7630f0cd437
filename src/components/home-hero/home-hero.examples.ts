import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './HomeHero.astro';

export const examples: Examples<Props> = {
  question: { shows: 'The question above the large search box.', props: { question: 'What do you want to do?' } },
  ...listAwkward((text) => ({ question: text })),
};
