import { listRowFacts } from '../content/comparison-facts.ts';
import type { Content } from '../content/content.ts';
import type { ComparisonData } from '../content/schema/comparison.ts';
import { addresses } from '../lib/addresses.ts';
import { computeFee } from '../lib/fees.ts';
import { buildCalculator, getAmounts, type CalculatorView } from './calculator.ts';
import { buildCell, describeYears, type ComparisonCellView } from './comparison-cell.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';
import { buildRecommender, type RecommenderView } from './recommender.ts';
import { buildCards, type CardView } from './references.ts';

/** A row as readers see it. */
export interface ComparisonRowView {
  id: string;
  title: string;
  href: string;
  isHistorical: boolean;
  /** Where, or for whom, it is. */
  only?: ComparisonCellView | undefined;
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
  /** What is offered today. */
  rows: readonly ComparisonRowView[];
  /** What has ended or is in doubt. */
  ended: readonly ComparisonRowView[];
  /** How many cells of the rows of today say that nothing is known. */
  unknown: number;
  calculator?: CalculatorView | undefined;
  recommender?: RecommenderView | undefined;
  cards: readonly CardView[];
}

/** Builds the page of a comparison. */
export function buildComparisonPage(slug: string, data: ComparisonData, content: Content): ComparisonPage {
  const path = addresses.comparison(slug);
  const category = content.categories.find((entry) => entry.slug === data.category);
  const parents = category ? [{ title: category.title, href: addresses.category(category.slug) }] : [];
  const all = data.rows.map((row) => buildRow(row, data, content));
  const rows = all.filter(({ isHistorical }) => !isHistorical);
  const ended = all.filter(({ isHistorical }) => isHistorical);
  const calculator = data.calculator && buildCalculator(data.calculator, data, content);
  const recommender = data.recommender && buildRecommender(data.recommender, data, content);
  return {
    frame: buildPageFrame(content, { title: data.title, description: data.summary, path, parents }),
    summary: data.summary,
    notes: data.notes,
    reviewed: data.reviewed,
    columns: data.columns.map(({ id, title, sort }) => ({ id, title, isSortable: sort !== undefined })),
    rows,
    ended,
    unknown: rows.flatMap(({ cells }) => cells).filter((cell) => cell === undefined).length,
    calculator,
    recommender,
    cards: buildCards([rows, ended, calculator, recommender], content),
  };
}

/** The sum for which a column of prices is sorted. */
const sortSum = 1000;

function buildRow(row: ComparisonData['rows'][number], { columns }: ComparisonData, content: Content): ComparisonRowView {
  const { price } = getAmounts(row, content);
  return {
    id: row.id,
    title: row.title,
    href: addresses.article(row.article),
    isHistorical: row.status === 'historical',
    only: row.only && buildCell(row.only, content),
    note: row.note && buildCell(row.note, content),
    cells: columns.map(({ id, sort }) => {
      const cell = row.cells[id];
      if (!cell) return undefined;
      if (sort === 'price') return { ...buildCell(cell, content), sort: price && computeFee(price, sortSum).max };
      return buildCell(cell, content, sort);
    }),
    ...describeYears(listRowFacts(row).flatMap((id) => content.facts.get(id) ?? [])),
  };
}

/** Links to the comparisons that belong to a category. */
export function listComparisonLinks(content: Content, category?: string): LinkView[] {
  return [...content.comparisons]
    .filter(([, data]) => category === undefined || data.category === category)
    .map(([slug, { linkTitle }]) => ({ title: linkTitle, href: addresses.comparison(slug) }));
}
