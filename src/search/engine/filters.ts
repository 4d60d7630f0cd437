import type { QuestionFile } from './question-file.ts';
import type { ScoredPage } from './score.ts';

/** Narrows a search; an empty text means any. */
export interface SearchFilters {
  /** Slug or title of a category. */
  category?: string;
  device?: string;
}

/** Number of pages per value, as if that filter were not set. Categories go by slug. */
export interface FilterCounts {
  category: { slug: string; title: string; count: number }[];
  device: { name: string; count: number }[];
}

type Categories = QuestionFile['categories'];

/** The pages that pass the filters, in the same order. A page that depends on no device suits each. */
export function filterPages(
  pages: readonly ScoredPage[],
  { category = '', device = '' }: SearchFilters,
  categories: Categories,
): ScoredPage[] {
  return pages.filter(({ page }) => {
    const suitsCategory = category === '' || categories[page.category]?.includes(category);
    return suitsCategory && (device === '' || page.devices.length === 0 || page.devices.includes(device));
  });
}

/** Counts the values of each filter, most frequent first. */
export function countFilters(
  pages: readonly ScoredPage[],
  { category = '', device = '' }: SearchFilters,
  categories: Categories,
): FilterCounts {
  const inCategories = filterPages(pages, { device }, categories).map(({ page }) => page.category);
  const forDevice = filterPages(pages, { category }, categories);
  const devices = [...new Set(pages.flatMap(({ page }) => page.devices))].sort();
  return {
    category: [...new Set(inCategories)]
      .map((position) => ({
        slug: categories[position]?.[1] ?? '',
        title: categories[position]?.[0] ?? '',
        count: inCategories.filter((each) => each === position).length,
      }))
      .sort((a, b) => b.count - a.count),
    device: devices.map((name) => ({ name, count: filterPages(forDevice, { device: name }, categories).length })),
  };
}
