import type { Content } from '../../content/content.ts';
import { addresses } from '../../lib/addresses.ts';
import type { SearchReference } from '../engine/search-page.ts';

/** The glossary, each of its terms, and each comparison, as search is told of them. */
export function listReferences(content: Content): SearchReference[] {
  const { phrases } = content.language;
  const glossary = [phrases.glossaryTitle, 'glossary'] as [string, string];
  const terms = [...content.terms.values()].map(({ id, term, alsoKnownAs, definition, article }): SearchReference => ({
    href: addresses.term(id),
    title: term,
    category: glossary,
    names: [term, ...alsoKnownAs],
    text: definition,
    articleHref: article === undefined ? undefined : addresses.article(article),
    rows: [],
  }));
  const comparisons = [...content.comparisons].map(([slug, { title, linkTitle, summary, category, rows }]): SearchReference => ({
    href: addresses.comparison(slug),
    title,
    category: [content.categories.find((entry) => entry.slug === category)?.title ?? '', category],
    names: [title, linkTitle],
    text: summary,
    articleHref: undefined,
    rows: rows.map((row) => row.title),
  }));
  const whole = { href: addresses.glossary, title: phrases.glossaryTitle, category: glossary, names: [phrases.glossaryTitle] };
  return [
    ...comparisons,
    ...(terms.length > 0 ? [{ ...whole, text: phrases.glossaryIntro, articleHref: undefined, rows: [] }] : []),
    ...terms,
  ];
}
