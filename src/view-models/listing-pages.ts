import type { Article, Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { getPlainText } from '../lib/inline-text.ts';
import type { CategoryData } from '../content/schema/category.ts';
import { wording } from '../language/en.ts';
import { listComparisonLinks } from './comparison-page.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';

/** An article in a list. */
export interface ArticleTeaser extends LinkView {
  answer: string;
  isHistorical: boolean;
}

/** A category in a list. */
export interface CategoryTeaser extends LinkView {
  slug: string;
  summary: string;
  icon: string;
  count: number;
}

/** Articles of a category that belong to one task. */
export interface ArticleGroup {
  /** Anchor on the category's page. */
  id: string;
  /** The task; empty in a category without groups. */
  title: string;
  articles: readonly ArticleTeaser[];
}

/** A category with everything in it. */
export interface CategoryTree extends CategoryTeaser {
  groups: readonly ArticleGroup[];
}

/** Articles of the A–Z index that begin with one letter. */
export interface LetterGroup {
  letter: string;
  articles: readonly ArticleTeaser[];
}

/** The questions most asked, as site.yaml orders them. */
export function listMostAsked(content: Content): ArticleTeaser[] {
  return content.site.mostAsked.flatMap((slug) => {
    const article = content.articlesBySlug.get(slug);
    return article ? [buildTeaser(article, content)] : [];
  });
}

/** A category's page: by task, in each current articles first and records of the past after them. */
export function buildCategoryPage(category: CategoryData, content: Content): { frame: PageFrame; category: CategoryTree } {
  return {
    frame: buildPageFrame(content, {
      title: category.title,
      description: category.summary,
      path: addresses.category(category.slug),
      picture: addresses.categoryPicture(category.slug),
      parents: [{ title: wording.categories, href: addresses.categories }],
    }),
    category: buildCategoryTree(category, content),
  };
}

/** The whole FAQ tree. */
export function buildCategoriesPage(content: Content): {
  frame: PageFrame;
  categories: readonly CategoryTree[];
  overviews: readonly LinkView[];
} {
  return {
    frame: buildPageFrame(content, {
      title: wording.allCategories,
      description: wording.allCategoriesOf(content.site.name),
      path: addresses.categories,
    }),
    categories: content.categories.map((category) => buildCategoryTree(category, content)),
    overviews: listOverviews(content),
  };
}

/** Pages across categories: comparisons and the glossary. */
function listOverviews(content: Content): LinkView[] {
  return [...listComparisonLinks(content), { title: wording.glossaryTitle, href: addresses.glossary }];
}

/** The A–Z index of all articles, at `/articles/` and, without script, on the search page. */
export function buildIndexPage(
  content: Content,
  path: string,
  title: string,
): { frame: PageFrame; letters: readonly LetterGroup[]; count: number; mostAsked: readonly ArticleTeaser[] } {
  const groups = new Map<string, ArticleTeaser[]>();
  const { phrases, locale } = content.language;
  const teasers = content.articles
    .map((article) => ({ ...buildTeaser(article, content), title: article.data.shortTitle }))
    .map((teaser) => ({ teaser, key: getTellingPart(teaser.title, phrases.untellingWords) }))
    .sort((a, b) => a.key.localeCompare(b.key, locale));
  for (const { teaser, key } of teasers) {
    const letter = key.charAt(0).toLocaleUpperCase(locale);
    groups.set(letter, [...(groups.get(letter) ?? []), teaser]);
  }
  return {
    frame: buildPageFrame(content, {
      title,
      description: wording.allArticlesOf(content.site.name),
      path,
    }),
    letters: [...groups].map(([letter, articles]) => ({ letter, articles })),
    count: teasers.length,
    mostAsked: listMostAsked(content),
  };
}

/** A title from the first word that tells what it is about; the whole title if none does. */
function getTellingPart(title: string, untelling: readonly string[]): string {
  const words = title.split(' ');
  const first = words.findIndex((word) => !untelling.includes(word.toLowerCase()));
  return words.slice(Math.max(first, 0)).join(' ');
}

function buildCategoryTree(category: CategoryData, content: Content): CategoryTree {
  const all = content.articlesByCategory.get(category.slug) ?? [];
  const groups = category.groups ?? [{ title: '', articles: all.map(({ slug }) => slug) }];
  return {
    ...buildCategoryTeaser(category, content),
    groups: groups.map(({ title, articles }, index) => {
      const teasers = articles.flatMap((slug) => {
        const article = content.articlesBySlug.get(slug);
        return article ? [buildTeaser(article, content)] : [];
      });
      return {
        id: `group-${index + 1}`,
        title,
        articles: [...teasers.filter(({ isHistorical }) => !isHistorical), ...teasers.filter(({ isHistorical }) => isHistorical)],
      };
    }),
  };
}

/** A category with the number of its articles. */
export function buildCategoryTeaser({ slug, title, summary, icon }: CategoryData, content: Content): CategoryTeaser {
  return { slug, title, summary, icon, href: addresses.category(slug), count: content.articlesByCategory.get(slug)?.length ?? 0 };
}

function buildTeaser(article: Article, content: Content): ArticleTeaser {
  return {
    title: article.data.title,
    href: addresses.article(article.slug),
    answer: getPlainText(article.data.shortAnswer, content),
    isHistorical: article.data.status === 'historical',
  };
}

/** The page for addresses that lead nowhere. */
export function buildNotFoundPage(content: Content): { frame: PageFrame; categories: readonly CategoryTeaser[] } {
  return {
    frame: {
      ...buildPageFrame(content, {
        title: wording.notFound,
        description: wording.notFoundHelp,
        path: addresses.notFound,
      }),
      breadcrumbs: [],
    },
    categories: content.categories.map((category) => buildCategoryTeaser(category, content)),
  };
}

/** Every page's address and title. */
export function listAddresses(content: Content): LinkView[] {
  return [
    ...content.guides.map(({ id, data }) => ({ title: data.title, href: addresses.guide(id) })),
    ...content.categories.map(({ slug, title }) => ({ title, href: addresses.category(slug) })),
    ...content.articles.map(({ slug, data }) => ({ title: data.title, href: addresses.article(slug) })),
    ...listOverviews(content),
  ];
}
