import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './SiteFooter.astro';

export const examples: Examples<Props> = {
  footer: {
    shows: 'The pages of the site, and what it does not do.',
    props: { siteName: 'Test Help' },
  },
  ...listAwkward((text) => ({ siteName: text })),
};
