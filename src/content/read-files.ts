import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { maxFileBytes } from './allowed-markdown.ts';
import { getCacheFolder } from './folder.ts';
import { readKeptYaml } from './kept-yaml.ts';
import { findRefusals, readKnown, type Known } from './known-values.ts';
import { foldersOfFiles, singleFiles, type FolderOfFiles } from './layout.ts';
import { describeSystemError, listFiles } from './list-files.ts';
import { aliasesSchema, type AliasesData } from './schema/aliases.ts';
import { articleSchema, guideSchema, type ArticleData, type GuideData } from './schema/article.ts';
import { categoriesSchema, type CategoryData } from './schema/category.ts';
import { comparisonSchema, type ComparisonData } from './schema/comparison.ts';
import { factsSchema, type FactData } from './schema/fact.ts';
import { flowSchema, type FlowData } from './schema/flow.ts';
import { houseStyleSchema, type HouseStyle } from './schema/house-style.ts';
import { labelsSchema, type LabelData } from './schema/label.ts';
import { notCoveredSchema, phrasingsSchema, type NotCoveredTheme, type PhrasingsData } from './schema/phrasings.ts';
import { pageSchema, type PageData } from './schema/page.ts';
import { siteSchema, type SiteData } from './schema/site.ts';
import { glossarySchema, type TermData } from './schema/term.ts';
import { parseMdxFile, parseYamlFile, type MdxFile, type YamlFile } from './source-file.ts';
import type { Problem } from './problem.ts';
import type { ReadYaml } from './read-yaml.ts';
import { findSchemaProblems } from './schema-problems.ts';

/** A file and what its schema made of it. */
export interface Checked<Source extends YamlFile, Data> {
  source: Source;
  slug: string;
  /** Undefined if the schema refused anything. */
  data: Data | undefined;
  /** What is known of the data, whatever was refused. Undefined if nothing can be read. */
  known: Known<Data> | undefined;
}

export type ArticleFile = Checked<MdxFile, ArticleData> & { category: string };
export type GuideFile = Checked<MdxFile, GuideData> & { guide: string };

/** Every file of a content folder as it was read, mistakes included, with the lines things stand on. */
export interface ContentFiles {
  site: Checked<YamlFile, SiteData> | undefined;
  categories: Checked<YamlFile, CategoryData[]> | undefined;
  labels: Checked<YamlFile, LabelData[]> | undefined;
  glossary: Checked<YamlFile, TermData[]> | undefined;
  facts: Checked<YamlFile, FactData[]>[];
  flows: Checked<YamlFile, FlowData>[];
  comparisons: Checked<YamlFile, ComparisonData>[];
  articles: ArticleFile[];
  guides: GuideFile[];
  pages: Checked<MdxFile, PageData>[];
  /** The words writers use; a folder may do without, and then its language can't be checked. */
  houseStyle: Checked<YamlFile, HouseStyle> | undefined;
  /** Other words for search; a folder may do without. */
  aliases: Checked<YamlFile, AliasesData> | undefined;
  /** What buyers write, by page. */
  phrasings: Checked<YamlFile, PhrasingsData>[];
  /** What buyers write that no page answers. */
  notCovered: Checked<YamlFile, NotCoveredTheme[]> | undefined;
  /** The record of published links; a site that has published nothing has none. The text is undefined if it can't be read. */
  ledger: { file: string; text: string | undefined } | undefined;
  /** Every file that was read, whatever it holds. */
  texts: readonly TextFile[];
}

/** A file as it lies on disk. */
export interface TextFile {
  /** Path as the writer knows it. */
  file: string;
  text: string;
}

/** Reads a whole content folder and checks each file against its schema. `problems` receives every mistake. Never throws. */
export async function readFiles(folder: string, problems: Problem[]): Promise<ContentFiles> {
  const name = (path: string) => [basename(folder), path].filter(Boolean).join('/');
  const report = (path: string, rule: string, message: string) => problems.push({ file: name(path), line: 1, rule, message });
  const paths = await listFiles(folder, report);
  const texts = new Map<string, string>();
  const known = new Map<string, ReadYaml>();
  for (const path of paths) {
    const text = await readText(join(folder, path), (rule, message, line = 1) => problems.push({ file: name(path), line, rule, message }));
    if (text === undefined) continue;
    texts.set(path, text);
    if (path.endsWith('.yaml')) known.set(path, await readKeptYaml(text, join(getCacheFolder(folder), 'yaml', path)));
  }

  const check = <Source extends YamlFile, Data>(path: string, source: Source, schema: z.ZodType<Data>): Checked<Source, Data> => {
    const result = source.data === undefined ? undefined : schema.safeParse(source.data, { reportInput: true });
    const slug = basename(path).replace(/\.\w+$/, '');
    if (!result) return { source, slug, data: undefined, known: undefined };
    // What is known of data without a mistake is all of it.
    if (result.success) return { source, slug, data: result.data, known: result.data as Known<Data> };
    problems.push(...findSchemaProblems(source, schema, result.error));
    const refusals = findRefusals(source.data, schema, result.error);
    return { source: { ...source, ...refusals }, slug, data: undefined, known: readKnown(schema, refusals.data) };
  };
  const readYaml = <Data>(path: string, schema: z.ZodType<Data>) =>
    check(path, parseYamlFile(name(path), texts.get(path), problems, { read: known.get(path) }), schema);
  const readMdx = <Data>(path: string, schema: z.ZodType<Data>) => check(path, parseMdxFile(name(path), texts.get(path), problems), schema);
  const list = ({ folder: own }: FolderOfFiles) => paths.filter((path) => path.startsWith(`${own}/`));
  const readOptional = <Data>(path: string, schema: z.ZodType<Data>) => (paths.includes(path) ? readYaml(path, schema) : undefined);
  const isMissing = problems.some(({ rule }) => rule === 'missing-folder');
  const need = (path: string) => {
    // One that lies there under almost the right name is told to be renamed.
    const isTaken = paths.includes(path) || problems.some(({ file }) => isMeantFor(file, name(path)));
    if (isTaken || isMissing) return;
    report(path, 'missing-file', 'the file does not exist; every site needs it. Copy it from another content folder.');
  };
  const { articles, guides, facts, flows, comparisons, phrasings } = foldersOfFiles;
  for (const { folder: own } of [articles, facts]) {
    if (isMissing || paths.some((path) => path.startsWith(`${own}/`)) || problems.some(({ file }) => file.startsWith(name(own)))) continue;
    report(own, 'missing-folder', 'the folder does not exist or holds no files; every site needs it. Copy it from another content folder.');
  }
  const parentFolder = (path: string) => basename(dirname(path));
  // The footer of every page links to the page about the site.
  for (const key of ['site', 'categories', 'labels', 'glossary', 'about'] as const) need(singleFiles[key]);

  return {
    site: readOptional(singleFiles.site, siteSchema),
    categories: readOptional(singleFiles.categories, categoriesSchema),
    labels: readOptional(singleFiles.labels, labelsSchema),
    glossary: readOptional(singleFiles.glossary, glossarySchema),
    facts: list(facts).map((path) => readYaml(path, factsSchema)),
    flows: list(flows).map((path) => readYaml(path, flowSchema)),
    comparisons: list(comparisons).map((path) => readYaml(path, comparisonSchema)),
    articles: list(articles).map((path) => ({ ...readMdx(path, articleSchema), category: parentFolder(path) })),
    guides: list(guides).map((path) => ({ ...readMdx(path, guideSchema), guide: parentFolder(path) })),
    pages: paths.includes(singleFiles.about) ? [readMdx(singleFiles.about, pageSchema)] : [],
    houseStyle: readOptional(singleFiles.houseStyle, houseStyleSchema),
    aliases: readOptional(singleFiles.aliases, aliasesSchema),
    phrasings: list(phrasings).map((path) => readYaml(path, phrasingsSchema)),
    notCovered: readOptional(singleFiles.notCovered, notCoveredSchema),
    ledger: paths.includes(singleFiles.ledger) ? { file: name(singleFiles.ledger), text: texts.get(singleFiles.ledger) } : undefined,
    texts: [...texts].map(([path, text]) => ({ file: name(path), text })),
  };
}

/** Whether a file of this path is meant to be the other one: their names differ in capitals or in the extension only. */
export function isMeantFor(path: string, other: string): boolean {
  const [own, meant] = [path, other].map((name) => name.toLowerCase().replace(/\.\w+$/, ''));
  return own === meant;
}

/** The text of a file; undefined if it can't be read, which is reported. */
async function readText(path: string, report: (rule: string, message: string, line?: number) => void): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes) {
      report('too-large', `the file has ${size} bytes; at most ${maxFileBytes} are read. Divide it, or remove what is no text.`);
      return undefined;
    }
    const bytes = await readFile(path);
    const text = bytes.toString('utf8');
    if (!isUtf8(bytes)) {
      // What can't be read becomes this sign; no writer types it.
      const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
      report('no-text', "the file is not text in UTF-8: a letter of this line can't be read. Save the file as UTF-8.", line);
      return undefined;
    }
    if (/\r(?!\n)/.test(text) && !text.includes('\n')) {
      report('no-text', 'the lines of the file end as on old Macs, so that it is one long line. Save it with line ends of today (LF).');
      return undefined;
    }
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    report('unreadable', `the file can't be read (${describeSystemError(error)}). Allow the build to read it.`);
    return undefined;
  }
}
