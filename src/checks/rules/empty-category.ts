import type { Rule } from '../rule.ts';

/** Every category holds an article: its page would be empty. */
export const emptyCategory: Rule = {
  id: 'empty-category',
  *check({ files: { articles, categories }, known, hasLostPages }) {
    // An article whose folder is no category is told, and may belong here.
    if (!categories || hasLostPages || articles.some(({ category }) => !known.categories.has(category))) return;
    const filled = new Set(articles.map(({ category }) => category));
    for (const [index, entry] of (categories.known ?? []).entries()) {
      const slug = entry?.slug;
      // Articles that a group names are told to be missing.
      if (slug === undefined || filled.has(slug) || entry?.groups) continue;
      const message = `no article lies in articles/${slug}/, so the page of the category would be empty. Write one, or remove the category.`;
      yield { file: categories.source.file, line: categories.source.getLine([index, 'slug']), message };
    }
  },
};
