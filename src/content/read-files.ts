import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { maxFileBytes } from './allowed-markdown.ts';
import { aliasesSchema, type AliasesData } from './schema/aliases.ts';
import { articleSchema, guideSchema, type ArticleData, type GuideData } from './schema/article.ts';
import { categoriesSchema, type CategoryData } from './schema/category.ts';
import { comparisonSchema, type ComparisonData } from './schema/comparison.ts';
import { factsSchema, type FactData } from './schema/fact.ts';
import { flowSchema, type FlowData } from './schema/flow.ts';
import { houseStyleSchema, type HouseStyle } from './schema/house-style.ts';
import { labelsSchema, type LabelData } from './schema/label.ts';
import { notCoveredSchema, phrasingsSchema, type PhrasingsData } from './schema/phrasings.ts';
import { pageSchema, type PageData } from './schema/page.ts';
import { siteSchema, type SiteData } from './schema/site.ts';
import { glossarySchema, type TermData } from './schema/term.ts';
import { parseMdxFile, parseYamlFile, type MdxFile, type YamlFile } from './source-file.ts';
import type { Problem } from './problem.ts';
import { findSchemaProblems } from './schema-problems.ts';

/** A file and what its schema made of it; `data` is undefined if the schema refused it. */
export interface Checked<Source extends YamlFile, Data> {
  source: Source;
  slug: string;
  data: Data | undefined;
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
  notCovered: Checked<YamlFile, string[]> | undefined;
}

/** Reads a whole content folder and checks each file against its schema. `problems` receives every mistake. */
export async function readFiles(folder: string, problems: Problem[]): Promise<ContentFiles> {
  const parent = dirname(folder);
  const name = (path: string) => relative(parent, path).replaceAll('\\', '/');

  const unread = new Set<string>();

  const check = <Source extends YamlFile, Data>(path: string, source: Source, schema: z.ZodType<Data>): Checked<Source, Data> => {
    const result = source.data === undefined || unread.has(path) ? undefined : schema.safeParse(source.data, { reportInput: true });
    if (result && !result.success) problems.push(...findSchemaProblems(source, schema, result.error));
    return { source, slug: basename(path).replace(/\.\w+$/, ''), data: result?.data };
  };
  const readText = async (path: string): Promise<string> => {
    const { size } = await stat(path);
    if (size <= maxFileBytes) return readFile(path, 'utf8');
    const message = `the file has ${size} bytes; at most ${maxFileBytes} are read. Divide it, or remove what is no text.`;
    problems.push({ file: name(path), line: 1, rule: 'too-large', message });
    unread.add(path);
    return '---\n\n---\n'; // Front matter of nothing, so that one mistake causes one message.
  };
  const readYaml = async <Data>(path: string, schema: z.ZodType<Data>) =>
    check(path, parseYamlFile(name(path), await readText(path), problems), schema);
  const readMdx = async <Data>(path: string, schema: z.ZodType<Data>) =>
    check(path, parseMdxFile(name(path), await readText(path), problems), schema);

  const list = async (path: string, extension: string) =>
    (await readdir(join(folder, path), { recursive: true }).catch(() => []))
      .filter((file) => file.endsWith(extension))
      .sort()
      .map((file) => join(folder, path, file));
  const reportMissing = (path: string) =>
    problems.push({
      file: name(path),
      line: 1,
      rule: 'missing-file',
      message: 'the file does not exist; every site needs it. Copy it from another content folder.',
    });
  const readOne = async <Data>(file: string, schema: z.ZodType<Data>) => {
    const path = join(folder, file);
    const result = await readYaml(path, schema).catch((error: unknown) => {
      if (!isMissingFile(error)) throw error;
      reportMissing(path);
      return undefined;
    });
    return result;
  };
  const readOptional = async <Data>(file: string, schema: z.ZodType<Data>) => {
    const path = join(folder, file);
    return existsSync(path) ? readYaml(path, schema) : undefined;
  };
  // The footer of every page links to it.
  const aboutPage = join(folder, 'pages/about.mdx');
  if (!existsSync(aboutPage)) reportMissing(aboutPage);
  const parentFolder = (path: string) => basename(dirname(path));

  return {
    site: await readOne('site.yaml', siteSchema),
    categories: await readOne('categories.yaml', categoriesSchema),
    labels: await readOne('labels.yaml', labelsSchema),
    glossary: await readOne('glossary.yaml', glossarySchema),
    facts: await Promise.all((await list('facts', '.yaml')).map((path) => readYaml(path, factsSchema))),
    flows: await Promise.all((await list('flows', '.yaml')).map((path) => readYaml(path, flowSchema))),
    comparisons: await Promise.all((await list('comparisons', '.yaml')).map((path) => readYaml(path, comparisonSchema))),
    articles: await Promise.all(
      (await list('articles', '.mdx')).map(async (path) => ({ ...(await readMdx(path, articleSchema)), category: parentFolder(path) })),
    ),
    guides: await Promise.all(
      (await list('guides', '.mdx')).map(async (path) => ({ ...(await readMdx(path, guideSchema)), guide: parentFolder(path) })),
    ),
    pages: await Promise.all((await list('pages', '.mdx')).map((path) => readMdx(path, pageSchema))),
    houseStyle: await readOptional('house-style.yaml', houseStyleSchema),
    aliases: await readOptional('search/aliases.yaml', aliasesSchema),
    phrasings: await Promise.all((await list('search/phrasings', '.yaml')).map((path) => readYaml(path, phrasingsSchema))),
    notCovered: await readOptional('search/not-covered.yaml', notCoveredSchema),
  };
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
