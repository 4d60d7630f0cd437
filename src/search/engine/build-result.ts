import type { DeepLink, SearchResult } from './engine.ts';
import { findAskedPart, findMatchingParts, getMatchStems, markMatches } from './mark.ts';
import type { IndexedPage, PageAnswer, QuestionFile } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';
import type { RankedQuery } from './rank.ts';
import type { PagePart } from './search-page.ts';

/** Deep links below a result. */
const maxParts = 2;

/** Makes of a page what is shown of it for a query; its answer may still be on its way. */
export function createResultBuilder({ prepared: { understanding } }: RankedQuery, file: QuestionFile, index: QuestionIndex) {
  const stems = getMatchStems(understanding, index);
  return (page: IndexedPage, loaded?: PageAnswer): SearchResult => {
    const toLink = ([anchor, title]: PagePart): DeepLink => ({ href: `${page.href}#${anchor}`, title });
    const parts = loaded?.parts ?? [];
    const asked = findAskedPart(parts, understanding, index);
    return {
      href: page.href,
      title: markMatches(page.title, stems),
      answer: loaded && markMatches(loaded.answer, stems),
      category: file.categories[page.category]?.[0] ?? '',
      devices: page.devices,
      parts: findMatchingParts(parts, understanding.units, index, maxParts).map(toLink),
      asked: asked && toLink(asked),
    };
  };
}
