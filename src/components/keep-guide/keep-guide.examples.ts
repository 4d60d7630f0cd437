import type { Examples } from '../example.ts';
import type { Props } from './KeepGuide.astro';

export const examples: Examples<Props> = {
  guide: {
    shows: 'A button that keeps a guide, shown where a script runs.',
    props: { paths: ['/guides/send-parcel/laptop/'] },
  },
};
