import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './LabelName.astro';

export const examples: Examples<Props> = {
  label: { shows: 'The name of a button, as it stands on the screen.', props: { text: 'Send Parcel' } },
  ...listAwkward((text) => ({ text })),
};
