import { parseLedger } from '../content/ledger.ts';
import type { Checked, ContentFiles } from '../content/read-files.ts';
import { foldersOfFiles, type FolderOfFiles } from '../content/layout.ts';
import { getEditDistance } from '../lib/nearest.ts';
import type { Problem } from '../content/problem.ts';
import { getEntries, getText, getValueAt } from '../content/raw-values.ts';
import type { MdxFile, YamlFile } from '../content/source-file.ts';

/**
 * The ids of one kind. While one of them can't be read, none is known to be missing: what refers to it is right, or it is not,
 * and nobody can tell.
 */
export class Ids<Entry = unknown> extends Map<string, Entry> {
  /** Whether every id of the kind is here. */
  readonly isWhole: boolean;

  constructor(entries: Iterable<readonly [string, Entry]>, isWhole: boolean) {
    super(entries);
    this.isWhole = isWhole;
  }

  /** Whether nothing can have this id. */
  lacks(id: string): boolean {
    return this.isWhole && !this.has(id);
  }
}

/** Every id and slug that content may refer to. */
export interface KnownIds {
  /** Whether each is known to have nothing to show. */
  facts: Ids<{ lacksValue: boolean }>;
  labels: Ids;
  terms: Ids;
  categories: Ids;
  articles: Ids;
  /** Addresses below `/guides/`, such as `pay-later` and `pay-later/laptop`. */
  guides: Ids;
  flows: Ids;
  /** Slugs below `/compare/`. */
  comparisons: Ids;
  /** Names that articles had before, by the name each has now. */
  moved: ReadonlyMap<string, string>;
  /** Addresses that were ever published. */
  published: ReadonlySet<string>;
}

/**
 * Collects every id. Files that a schema refused lend those that can be read, so that one mistake causes one message. `problems`
 * tell of files that are not read because of their name or place: what they hold exists all the same.
 */
export function collectKnownIds(content: ContentFiles, problems: readonly Problem[] = []): KnownIds {
  const { facts, labels, glossary, categories, articles, guides, flows, comparisons, ledger } = content;
  const lost = listLostPaths(problems);
  const ofFiles = (kind: FolderOfFiles, names: readonly string[], toName = getLastName) => {
    const meant = lost.flatMap((path) => (path.startsWith(`${kind.folder}/`) ? [toName(path)] : []));
    // A name that can't stand in an address is going to be another.
    const entries = [...names, ...names.map(toAddressPart), ...meant].map((name) => [name, undefined] as const);
    return new Ids(entries, !lost.some((path) => isWholeFolder(path, kind)));
  };
  const areFactsRead = !lost.some(
    (path) => isWholeFolder(path, foldersOfFiles.facts) || path.startsWith(`${foldersOfFiles.facts.folder}/`),
  );
  return {
    facts: listEntryIds(facts, 'id', areFactsRead, ({ source }, entry, index) => ({
      lacksValue: getText(entry, 'value') === undefined && !source.isRefused([index, 'value']),
    })),
    labels: listEntryIds([labels], 'id'),
    terms: listEntryIds([glossary], 'id'),
    categories: listEntryIds([categories], 'slug'),
    articles: ofFiles(
      foldersOfFiles.articles,
      articles.map(({ slug }) => slug),
    ),
    guides: ofFiles(
      foldersOfFiles.guides,
      guides.map(({ guide, slug }) => toGuideName(guide, slug)),
      (path) => toGuideName(path.split('/').at(-2) ?? '', getLastName(path)),
    ),
    flows: ofFiles(
      foldersOfFiles.flows,
      flows.map(({ slug }) => slug),
    ),
    comparisons: ofFiles(
      foldersOfFiles.comparisons,
      comparisons.map(({ slug }) => slug),
    ),
    moved: new Map(
      articles.flatMap(({ slug, source }) => getEntries(source.data, 'redirectFrom').map(([old]) => [String(old), slug] as const)),
    ),
    published: new Set(parseLedger(ledger?.text ?? '')?.ledger.keys()),
  };
}

/** Paths below the content folder of what is not read under the name it should have. */
function listLostPaths(problems: readonly Problem[]): string[] {
  const rules = new Set(['unread-file', 'no-file', 'missing-folder', 'unreadable']);
  return problems.flatMap(({ file, rule }) => (rules.has(rule) ? [file.replace(/^[^/]*\/?/, '')] : []));
}

/** Whether a folder of files of a kind is lost with this path, its own name misspelt or not. */
function isWholeFolder(path: string, { folder }: FolderOfFiles): boolean {
  if (path === '' || getEditDistance(path.toLowerCase(), folder) < 2) return true;
  return path.startsWith(`${folder}/`) && !/\.\w+$/.test(path);
}

/** The name that a file would have in addresses. */
function getLastName(path: string): string {
  return toAddressPart((path.split('/').at(-1) ?? '').replace(/\.\w+$/, ''));
}

function toAddressPart(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '');
}

function toGuideName(guide: string, page: string): string {
  return page === 'overview' ? guide : `${guide}/${page}`;
}

/** The ids of the entries of files. One that can't be read may be any. */
function listEntryIds<File extends Checked<YamlFile, unknown>, Entry = undefined>(
  files: readonly (File | undefined)[],
  key: string,
  areAllRead = true,
  describe?: (file: File, entry: unknown, index: number) => Entry,
): Ids<Entry> {
  let isWhole = areAllRead;
  const found: [string, Entry][] = [];
  for (const file of files) {
    if (!file || !Array.isArray(file.source.data)) {
      isWhole = false;
      continue;
    }
    file.source.data.forEach((entry: unknown, index) => {
      const id = getText(entry, key);
      if (id === undefined) isWhole = false;
      else found.push([id, describe?.(file, entry, index) as Entry]); // Without a description there is nothing to know of an entry.
    });
  }
  return new Ids(found, isWhole);
}

/** Whether a page is not read at all, because of its name, its place or what it holds. What it says and links to is not known. */
export function hasLostPages({ articles, guides }: ContentFiles, known: KnownIds): boolean {
  const isLost = (ids: Ids, pages: readonly Checked<MdxFile, unknown>[]) =>
    !ids.isWhole || ids.size > pages.length || pages.some(({ source }) => source.text.trim() === '');
  return isLost(known.articles, articles) || isLost(known.guides, guides);
}

/** The ids of the entries of a list in a file. */
export function listIds({ data }: YamlFile, ...path: string[]): Ids {
  const list = getValueAt(data, path);
  const ids = Array.isArray(list) ? list.map((entry: unknown) => getText(entry, 'id')) : [undefined];
  return new Ids(
    ids.flatMap((id) => (id === undefined ? [] : [[id, undefined] as const])),
    !ids.includes(undefined),
  );
}
