import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './SiteFooter.astro';

export const examples: Examples<Props> = {
  footer: {
    shows: 'The way to a person, and the pages of the site.',
    props: { siteName: 'Test Help' },
  },
  ...listAwkward((text) => ({ siteName: text })),
};
