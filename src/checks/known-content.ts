import type { Content } from '../content/content.ts';
import type { Known } from '../content/known-values.ts';
import { buildContent } from '../content/read.ts';
import type { ContentFiles } from '../content/read-files.ts';
import type { ArticleData, GuideData } from '../content/schema/article.ts';
import type { CategoryData } from '../content/schema/category.ts';
import type { SiteData } from '../content/schema/site.ts';
import { locales } from '../language/language.ts';

/** What stands in the place of words that are not known. No link leads to them. */
const noPage: ArticleData = {
  id: 0,
  title: '',
  shortTitle: '',
  shortAnswer: '',
  devices: [],
  cannotIf: [],
  queries: [],
  popularity: 1,
  related: [],
  sources: [],
  reviewed: '',
  status: 'current',
  redirectFrom: [],
};
const noSite = {
  name: '',
  audience: '',
  address: '',
  direction: 'ltr',
  accent: '',
  description: '',
  mostAsked: [],
  offline: false,
} as const;

/**
 * What files with mistakes tell of links: their pages, with the ids of headings and steps. Whatever of them is not known is left
 * out. `content` is what they make without mistakes.
 */
export function buildKnownContent(files: ContentFiles, content: Content | undefined): Content {
  const pages = [...files.articles, ...files.guides];
  if (content && pages.every(({ data }) => data)) return content;
  const made = buildContent(completeFiles(files));
  if (!made) throw new Error('Completed files make no content.');
  return made;
}

function completeFiles(files: ContentFiles): ContentFiles {
  const language = files.site?.known?.language ?? locales[0] ?? '';
  const site: SiteData = { ...noSite, mostAsked: [], contact: { label: '', article: '', note: '' }, language };
  const categories = files.categories?.data ?? files.categories?.known?.flatMap(completeCategory) ?? [];
  return {
    ...files,
    site: complete(files.site, files.site?.data ?? site),
    categories: complete(files.categories, categories),
    labels: complete(files.labels, files.labels?.data ?? []),
    glossary: complete(files.glossary, files.glossary?.data ?? []),
    articles: files.articles.map((file) => ({ ...file, data: file.data ?? completePage(file.known) })),
    guides: files.guides.map((file) => ({ ...file, data: file.data ?? completeGuide(file.known) })),
  };
}

/** A file with this data, whether it is there or not. */
function complete<File extends { data: unknown }>(file: File | undefined, data: File['data']): File {
  return { ...file, data } as File; // Only its data is asked for.
}

function completePage({ id = noPage.id, title = noPage.title, ...known }: Known<ArticleData> = {}): ArticleData {
  const cannotIf = (known.cannotIf ?? []).map(({ kind = 'cannot', who = '', instead = '' } = {}) => ({ kind, who, instead }));
  const [redirectFrom, formerIds] = [listKnown(known.redirectFrom), listKnown(known.formerIds)];
  return { ...noPage, id, title, cannotIf, redirectFrom, formerIds };
}

function completeGuide(known: Known<GuideData> = {}): GuideData {
  return { ...completePage(known), device: known.device, flow: known.flow ?? '' };
}

function completeCategory(category: Known<CategoryData> | undefined): CategoryData[] {
  const { slug, title = '', redirectFrom } = category ?? {};
  return slug === undefined ? [] : [{ slug, title, summary: '', icon: '', redirectFrom: listKnown(redirectFrom) }];
}

function listKnown<Entry>(entries: readonly (Entry | undefined)[] = []): Entry[] {
  return entries.filter((entry) => entry !== undefined);
}
