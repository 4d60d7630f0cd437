import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './Evidence.astro';

export const examples: Examples<Props> = {
  recent: { shows: 'The years the sources speak of.', props: { evidence: { text: 'From sources of 2018–2026', isOld: false } } },
  old: { shows: 'Old evidence stands out.', props: { evidence: { text: 'From undated sources', isOld: true } } },
  ...listAwkward((text) => ({ evidence: { text, isOld: true } })),
};
