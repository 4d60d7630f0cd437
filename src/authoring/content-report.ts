import type { FactData } from '../content/schema/fact.ts';
import type { ArticleFile, ContentFiles, GuideFile } from '../content/read-files.ts';
import { listFactUses } from './find-entries.ts';

/** A fact to look at, and the pages that rest on it. */
export interface FactReport {
  fact: FactData;
  /** The last year its date names; undefined if it names none. */
  year: number | undefined;
  files: readonly string[];
}

/** What to check next. */
export interface ContentReport {
  counts: { articles: number; historical: number; guides: number; facts: number; labels: number; terms: number };
  lowConfidence: readonly FactReport[];
  /** Facts that are older than the limit or have no year, and are used; oldest first. */
  old: readonly FactReport[];
  unused: readonly FactReport[];
  /** Pages by the day of their last review, longest ago first. Records of the past are left out. */
  due: readonly { file: string; reviewed: string; due: string }[];
}

/** Builds the report. Facts from before `oldBefore` (a year) count as old; pages are due a year after their review. */
export function buildContentReport(content: ContentFiles, oldBefore: number): ContentReport {
  const uses = listFactUses(content);
  const facts = content.facts
    .flatMap(({ data }) => data ?? [])
    .map((fact): FactReport => ({ fact, year: findYear(fact.asOf), files: uses.get(fact.id) ?? [] }));
  const used = facts.filter(({ files }) => files.length > 0);
  const pages = [...content.articles, ...content.guides];
  return {
    counts: {
      articles: content.articles.length,
      historical: content.articles.filter(({ data }) => data?.status === 'historical').length,
      guides: content.guides.length,
      facts: facts.length,
      labels: content.labels?.data?.length ?? 0,
      terms: content.glossary?.data?.length ?? 0,
    },
    lowConfidence: used.filter(({ fact }) => fact.confidence === 'low'),
    old: used.filter(({ year }) => year === undefined || year < oldBefore).sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    unused: facts.filter(({ files }) => files.length === 0),
    due: pages.flatMap(listDue).sort((a, b) => a.due.localeCompare(b.due) || a.file.localeCompare(b.file)),
  };
}

/** "undated, about 2020–2021" names 2021. */
export function findYear(asOf: string): number | undefined {
  const years = asOf.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return years.length === 0 ? undefined : Math.max(...years.map(Number));
}

function listDue({ source, data }: ArticleFile | GuideFile): ContentReport['due'][number][] {
  if (!data || data.status === 'historical') return [];
  const year = Number(data.reviewed.slice(0, 4)) + 1;
  return [{ file: source.file, reviewed: data.reviewed, due: `${year}${data.reviewed.slice(4)}` }];
}
