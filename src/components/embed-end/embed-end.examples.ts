import type { Examples } from '../example.ts';
import type { Props } from './EmbedEnd.astro';

export const examples: Examples<Props> = {
  end: { shows: 'The end of an embedded page.', props: { href: '/', siteName: 'Test Help', embedders: [] } },
};
