import type { Examples } from '../example.ts';
import type { Props } from './DeskBookmark.astro';

const props = { bookmark: "javascript:void(open('https://test-help.example/embed/desk/'))", small: '/' };

export const examples: Examples<Props> = {
  bookmark: { shows: 'The address that opens the desk beside a ticket.', props },
  rightToLeft: { shows: 'The same, from right to left.', props, direction: 'rtl' },
};
