import type { Examples } from '../example.ts';
import type { Props } from './CarryOn.astro';

export const examples: Examples<Props> = {
  code: {
    shows: 'A code that a phone reads, and the same link.',
    props: { address: 'https://test-help.example/go/1/?device=app', href: '/topics/' },
  },
  long: {
    shows: 'A long address makes a dense code.',
    props: { address: `https://test-help.example/${'long/'.repeat(40)}`, href: '/topics/' },
  },
  rightToLeft: { shows: 'The code is not mirrored.', props: { address: 'https://test-help.example/', href: '/topics/' }, direction: 'rtl' },
};
