import { listAwkward, type Examples } from '../example.ts';
import type { Props } from './TermList.astro';

const entry = {
  id: 'parcel',
  term: 'Parcel',
  alsoKnownAs: ['box'],
  definition: 'A thing wrapped in paper.',
  article: { title: 'All topics', href: '/topics/' },
};

export const examples: Examples<Props> = {
  letters: {
    shows: 'Terms below their first letter.',
    props: {
      letters: [
        { letter: 'P', entries: [entry] },
        { letter: 'Z', entries: [{ ...entry, id: 'zip', term: 'Zip', alsoKnownAs: [], article: undefined }] },
      ],
    },
  },
  ...listAwkward((text) => ({ letters: [{ letter: 'P', entries: [{ ...entry, term: text, alsoKnownAs: [text], definition: text }] }] })),
};
