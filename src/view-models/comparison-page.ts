import { getLookup, type Content } from '../content/content.ts';
import { inlineComponent } from '../content/document/component-node.ts';
import { toHtml } from '../content/document/html.ts';
import { text as words } from '../content/document/nodes.ts';
import { addresses } from '../lib/addresses.ts';
import { toDays } from '../content/components/timeline/lay-out-timeline.ts';
import type { ComparisonCell, ComparisonData } from '../content/schema/comparison.ts';
import type { FactData } from '../content/schema/fact.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';
import { toFactView, type FactView } from './references.ts';

/** A cell as readers see it. */
export interface ComparisonCellView {
  html: string;
  /** Key for sorting, smaller first; undefined sorts last. */
  sort?: number | undefined;
}

/** A row as readers see it. */
export interface ComparisonRowView {
  id: string;
  title: string;
  href: string;
  isHistorical: boolean;
  note?: ComparisonCellView | undefined;
  /** One for each column; undefined where nothing is known. */
  cells: readonly (ComparisonCellView | undefined)[];
  /** The years of the row's facts, as "2018–2025"; empty if none names a year. */
  asOf: string;
  /** The latest of these years. */
  latestYear?: number | undefined;
}

/** A page that compares things of one kind. */
export interface ComparisonPage {
  frame: PageFrame;
  summary: string;
  notes: readonly string[];
  /** YYYY-MM-DD. */
  reviewed: string;
  columns: readonly { id: string; title: string; isSortable: boolean }[];
  rows: readonly ComparisonRowView[];
  facts: readonly FactView[];
}

/** Builds the page of a comparison. */
export function buildComparisonPage(slug: string, data: ComparisonData, content: Content): ComparisonPage {
  const path = addresses.comparison(slug);
  const category = content.categories.find((entry) => entry.slug === data.category);
  const parents = category ? [{ title: category.title, href: addresses.category(category.slug) }] : [];
  const ids = new Set(data.rows.flatMap(listFactIds));
  return {
    frame: buildPageFrame(content, { title: data.title, description: data.summary, path, parents }),
    summary: data.summary,
    notes: data.notes,
    reviewed: data.reviewed,
    columns: data.columns.map(({ id, title, sort }) => ({ id, title, isSortable: sort !== undefined })),
    rows: data.rows.map((row) => ({
      id: row.id,
      title: row.title,
      href: addresses.article(row.article),
      isHistorical: row.status === 'historical',
      note: row.note && buildCell(row.note, undefined, content),
      cells: data.columns.map(({ id, sort }) => {
        const cell = row.cells[id];
        return cell && buildCell(cell, sort, content);
      }),
      ...describeYears(listFactIds(row).flatMap((id) => content.facts.get(id) ?? [])),
    })),
    facts: [...ids].flatMap((id) => content.facts.get(id) ?? []).map(toFactView),
  };
}

/** Links to the comparisons that belong to a category. */
export function listComparisonLinks(content: Content, category?: string): LinkView[] {
  return [...content.comparisons]
    .filter(([, data]) => category === undefined || data.category === category)
    .map(([slug, { linkTitle }]) => ({ title: linkTitle, href: addresses.comparison(slug) }));
}

function listFactIds({ note, cells }: ComparisonData['rows'][number]): string[] {
  return [...(note ? [note] : []), ...Object.values(cells)].map(({ fact }) => fact);
}

function buildCell(
  { fact: id, text, sort }: ComparisonCell,
  kind: 'number' | 'duration' | undefined,
  content: Content,
): ComparisonCellView {
  const fact = content.facts.get(id);
  const value = fact?.value ?? id;
  return {
    html: toHtml([inlineComponent('Fact', id, [words((text ?? '{value}').replace('{value}', () => value))])], getLookup(content)),
    sort: kind === 'duration' ? getDays(fact) : kind && sort,
  };
}

function getDays(fact: FactData | undefined): number | undefined {
  return fact?.duration && toDays(fact.duration.max, fact.duration.unit);
}

function describeYears(facts: readonly FactData[]): { asOf: string; latestYear: number | undefined } {
  const years = facts.flatMap(({ asOf }) => (asOf.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number));
  if (years.length === 0) return { asOf: '', latestYear: undefined };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { asOf: first === last ? `${first}` : `${first}–${last}`, latestYear: last };
}
