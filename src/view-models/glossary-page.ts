import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { wording } from '../language/en.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';

/** A term of the glossary with the article that tells more. */
export interface GlossaryEntry {
  /** Anchor on the page. */
  id: string;
  term: string;
  alsoKnownAs: readonly string[];
  definition: string;
  article?: LinkView | undefined;
}

/** Builds the glossary: all terms in the order of the alphabet, by first letter. */
export function buildGlossaryPage(content: Content): {
  frame: PageFrame;
  letters: readonly { letter: string; entries: readonly GlossaryEntry[] }[];
} {
  const entries = [...content.terms.values()]
    .sort((a, b) => a.term.localeCompare(b.term, content.site.language, { sensitivity: 'base' }))
    .map(({ id, term, alsoKnownAs, definition, article }): GlossaryEntry => {
      const target = content.articlesBySlug.get(article ?? '');
      return { id, term, alsoKnownAs, definition, article: target && { title: target.data.title, href: addresses.article(target.slug) } };
    });
  return {
    frame: buildPageFrame(content, { title: wording.glossaryTitle, description: wording.glossaryIntro, path: addresses.glossary }),
    letters: [...Map.groupBy(entries, ({ term }) => term.charAt(0).toUpperCase())].map(([letter, group]) => ({ letter, entries: group })),
  };
}
