import type { FactData } from '../content/schema/fact.ts';
import type { ArticleFile, GuideFile } from '../content/read-files.ts';
import type { Content } from '../content/content.ts';
import { getEvidence, type Evidence } from '../content/evidence.ts';
import type { Reading } from '../content/read.ts';
import { findYears } from '../lib/years.ts';
import { listFactUses } from './find-entries.ts';

/** A fact to look at, and the pages that rest on it. */
export interface FactReport {
  fact: FactData;
  /** The last year its date names; undefined if it names none. */
  year: number | undefined;
  files: readonly string[];
}

/** An article, and how pressing it is to find newer evidence for it. */
export interface ArticleAge {
  slug: string;
  popularity: number;
  evidence: Evidence;
  /** Popularity times years since the newest evidence. */
  urgency: number;
}

/** What to check next. */
export interface ContentReport {
  counts: { articles: number; historical: number; guides: number; facts: number; labels: number; terms: number };
  lowConfidence: readonly FactReport[];
  /** Facts that are older than the limit or have no year, and are used; oldest first. */
  old: readonly FactReport[];
  unused: readonly FactReport[];
  /** Articles by how much they are wanted and how old their evidence is, most first. Records of the past are left out. */
  wantedAndOld: readonly ArticleAge[];
  /** How many articles show a fact of a recent year. */
  withRecentFact: number;
  /** Pages by the day of their last review, longest ago first. Records of the past are left out. */
  due: readonly { file: string; reviewed: string; due: string }[];
}

/** Years of the report: facts from before `oldBefore` count as old, those from `recentFrom` on as recent; ages count to `now`. */
export interface ReportYears {
  oldBefore: number;
  recentFrom: number;
  now: number;
}

/** Builds the report. Pages are due a year after their review. */
export function buildContentReport({ files, content }: Reading, { oldBefore, recentFrom, now }: ReportYears): ContentReport {
  const uses = listFactUses(files);
  const facts = files.facts
    .flatMap(({ data }) => data ?? [])
    .map((fact): FactReport => ({ fact, year: findYear(fact.asOf), files: uses.get(fact.id) ?? [] }));
  const used = facts.filter(({ files }) => files.length > 0);
  const pages = [...files.articles, ...files.guides];
  return {
    counts: {
      articles: files.articles.length,
      historical: files.articles.filter(({ data }) => data?.status === 'historical').length,
      guides: files.guides.length,
      facts: facts.length,
      labels: files.labels?.data?.length ?? 0,
      terms: files.glossary?.data?.length ?? 0,
    },
    lowConfidence: used.filter(({ fact }) => fact.confidence === 'low'),
    old: used.filter(({ year }) => year === undefined || year < oldBefore).sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    unused: facts.filter(({ files }) => files.length === 0),
    wantedAndOld: content ? rankByAge(content, now) : [],
    withRecentFact: content ? countWithRecentFact(content, recentFrom) : 0,
    due: pages.flatMap(listDue).sort((a, b) => a.due.localeCompare(b.due) || a.file.localeCompare(b.file)),
  };
}

/** An undated page counts as this many years old: the dated copies of such pages are of 2015 to 2018. */
const undatedYears = 10;

function rankByAge(content: Content, now: number): ArticleAge[] {
  return content.articles
    .filter(({ data }) => data.status === 'current')
    .map((article): ArticleAge => {
      const evidence = getEvidence(article, content);
      const { popularity } = article.data;
      return {
        slug: article.slug,
        popularity,
        evidence,
        urgency: popularity * (evidence.to === undefined ? undatedYears : now - evidence.to),
      };
    })
    .sort((a, b) => b.urgency - a.urgency || a.slug.localeCompare(b.slug));
}

function countWithRecentFact({ articles, facts }: Content, recentFrom: number): number {
  return articles.filter(({ document }) => document.references.facts.some((id) => (findYear(facts.get(id)?.asOf ?? '') ?? 0) >= recentFrom))
    .length;
}

/** "undated, about 2020–2021" names 2021. */
export function findYear(asOf: string): number | undefined {
  const years = findYears(asOf);
  return years.length === 0 ? undefined : Math.max(...years);
}

function listDue({ source, data }: ArticleFile | GuideFile): ContentReport['due'][number][] {
  if (!data || data.status === 'historical') return [];
  const year = Number(data.reviewed.slice(0, 4)) + 1;
  return [{ file: source.file, reviewed: data.reviewed, due: `${year}${data.reviewed.slice(4)}` }];
}
