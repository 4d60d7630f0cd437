import type { Examples } from '../example.ts';
import type { Props } from './ScriptLost.astro';

export const examples: Examples<Props> = {
  hidden: { shows: 'Nothing: no part of this page has lost its script.', props: { text: 'This can’t be loaded right now.' } },
};
