import type { Problem } from '../../content/problem.ts';
import { getEntries, getText, getValue } from '../../content/raw-values.ts';
import type { ArticleFile, ContentFiles, GuideFile } from '../../content/read-files.ts';
import type { YamlFile } from '../../content/source-file.ts';
import { addresses } from '../../lib/addresses.ts';
import type { KnownIds } from '../known-ids.ts';
import type { Rule } from '../rule.ts';

interface Claim {
  value: string;
  file: string;
  line: number;
}

/** An id, address, title or query belongs to one thing only: links, search and the ledger rely on it. */
export const uniqueIds: Rule = { id: 'unique-ids', stopsBuild: true, check: ({ files, known }) => checkUniqueIds(files, known) };

function checkUniqueIds(content: ContentFiles, known: KnownIds): Problem[] {
  const pages = sortByAge(content, known);
  const claim = (page: (typeof pages)[number], path: PropertyKey[], value: unknown): Claim => ({
    value: String(value),
    file: page.source.file,
    line: page.source.getLine(path),
  });
  const read = (page: (typeof pages)[number], key: string) => getValue(page.source.data, key);
  const list = (page: (typeof pages)[number], key: string) => getEntries(page.source.data, key);

  return [
    ...findDuplicates('duplicate-id', 'the id', 'Ids are permanent: give the newer page a free number.', [
      ...pages.filter((page) => read(page, 'id') !== undefined).map((page) => claim(page, ['id'], read(page, 'id'))),
    ]),
    ...findDuplicates('duplicate-title', 'the title', 'Two pages with one question compete: merge them or word one differently.', [
      ...pages.filter((page) => read(page, 'title') !== undefined).map((page) => claim(page, ['title'], read(page, 'title'))),
    ]),
    ...findDuplicates(
      'duplicate-short-title',
      'the short title',
      'Lists and tabs would show two pages of one name: word one differently.',
      [
        ...pages
          .filter((page) => read(page, 'shortTitle') !== undefined)
          .map((page) => claim(page, ['shortTitle'], read(page, 'shortTitle'))),
      ],
    ),
    ...findDuplicates('duplicate-address', 'the address', 'Rename one file, or remove the slug from "redirectFrom".', [
      ...content.articles.map((page) => claim(page, ['id'], page.slug)),
      ...content.articles.flatMap((page) => list(page, 'redirectFrom').map(([slug, index]) => claim(page, ['redirectFrom', index], slug))),
    ]),
    ...findDuplicates('duplicate-query', 'the query', 'Search can put only one page first: keep it where it answers best.', [
      ...pages
        .filter((page) => !('guide' in page))
        .flatMap((page) => list(page, 'queries').map(([query, index]) => claim(page, ['queries', index], String(query).toLowerCase()))),
    ]),
    ...findDuplicates(
      'duplicate-fact',
      'the fact id',
      'Each figure stands once: remove one, or give it an id of its own.',
      listEntries(content.facts),
    ),
    ...findDuplicates(
      'duplicate-label',
      'the label id',
      'Each name stands once: remove one, or give it an id of its own.',
      listEntries([content.labels]),
    ),
    ...findDuplicates('duplicate-term', 'the term id', 'Each term stands once: remove one.', listEntries([content.glossary])),
    ...findDuplicates('duplicate-term', 'the term', 'Each term stands once: remove one.', listEntries([content.glossary], 'term')),
    ...findDuplicates(
      'duplicate-title',
      'the title',
      'Readers could not tell the two apart: word one differently.',
      listEntries([content.categories], 'title'),
    ),
    ...(content.site ? findTwiceInTasks(content.site.source) : []),
  ];
}

/** Pages, the oldest first: of two that claim one thing, the newer is to change. Those that were published come first, then lower ids. */
function sortByAge({ articles, guides }: ContentFiles, { published }: KnownIds): (ArticleFile | GuideFile)[] {
  const isPublished = (page: ArticleFile | GuideFile) =>
    published.has('guide' in page ? addresses.guide(`${page.guide}/${page.slug}`) : addresses.article(page.slug));
  const getId = ({ source }: ArticleFile | GuideFile) => Number(getValue(source.data, 'id') ?? Infinity);
  return [...articles, ...guides]
    .map((page) => ({ page, age: isPublished(page) ? 0 : 1, id: getId(page) }))
    .toSorted((a, b) => a.age - b.age || (a.id === b.id ? 0 : a.id - b.id))
    .map(({ page }) => page);
}

function findTwiceInTasks(source: YamlFile): Problem[] {
  return getEntries(source.data, 'tasks').flatMap(([task, position]) =>
    findDuplicates(
      'duplicate-article',
      'the article',
      'A task shows each once: remove one.',
      getEntries(task, 'articles').map(([slug, index]) => ({
        value: String(slug),
        file: source.file,
        line: source.getLine(['tasks', position, 'articles', index]),
      })),
    ),
  );
}

function listEntries(files: readonly ({ source: YamlFile } | undefined)[], key = 'id'): Claim[] {
  return files.flatMap((entry) => {
    if (!entry || !Array.isArray(entry.source.data)) return [];
    const { source } = entry;
    return entry.source.data.flatMap((item: unknown, index) => {
      const value = getText(item, key);
      return value === undefined ? [] : [{ value, file: source.file, line: source.getLine([index, key]) }];
    });
  });
}

function findDuplicates(rule: string, what: string, advice: string, claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.value);
    if (!earlier) {
      first.set(claim.value, claim);
      return [];
    }
    const message = `${what} "${claim.value}" is taken by ${earlier.file}:${earlier.line}. ${advice}`;
    return [{ file: claim.file, line: claim.line, rule, message }];
  });
}
