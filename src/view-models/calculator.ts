import type { Content } from '../content/content.ts';
import type { ComparisonData } from '../content/schema/comparison.ts';
import type { FactData } from '../content/schema/fact.ts';
import type { CalculatorData } from '../content/schema/recommender.ts';
import { computeFee, formatMoney, isAboveLimit, writeAmount, type Amount } from '../lib/fees.ts';
import { addresses } from '../lib/addresses.ts';
import { buildCell, describeYears, type ComparisonCellView } from './comparison-cell.ts';

/** A row of "What would I pay?". */
export interface CalculatorRowView {
  id: string;
  title: string;
  href: string;
  /** What the sums rest on: the price, then the limit, each with its mark. */
  basis: readonly ComparisonCellView[];
  /** Where, or for whom, it is. */
  only?: ComparisonCellView | undefined;
  /** One for each sum; undefined where no source gives the fee. */
  fees: readonly (string | undefined)[];
  /** The cells beside the sums; undefined where nothing is known. */
  beside: readonly (ComparisonCellView | undefined)[];
  /** The years of the row's facts; empty if none names a year. */
  asOf: string;
  /** For the browser: the price and the limit, and the words of a fee that no sum changes. */
  price?: string | undefined;
  limit?: string | undefined;
  words?: string | undefined;
}

/** "What would I pay?" as readers see it. */
export interface CalculatorView {
  /** The sums, formatted. */
  sums: readonly string[];
  beside: readonly string[];
  /** The cheapest first; rows without a known fee come last. */
  rows: readonly CalculatorRowView[];
  /** How many rows have no known fee. */
  unknown: number;
}

/** Works out what each row that has not ended costs. */
export function buildCalculator({ amounts, fee, beside }: CalculatorData, data: ComparisonData, content: Content): CalculatorView {
  const { phrases, locale } = content.language;
  const build = (row: ComparisonData['rows'][number]): { view: CalculatorRowView; key: number } => {
    const { price, limit } = getAmounts(row, content);
    const words = row.price?.fee && content.facts.get(row.price.fee.fact)?.value;
    const basis = [row.price?.fee ?? row.cells[fee], row.price?.limit].flatMap((cell) => (cell ? [buildCell(cell, content)] : []));
    const getFee = (sum: number) => {
      if (isAboveLimit(limit, price, sum)) return phrases.comparison.aboveLimit;
      if (price === undefined) return undefined;
      return 'percent' in price ? formatMoney(computeFee(price, sum).max, locale) : words;
    };
    return {
      view: {
        id: row.id,
        title: row.title,
        href: addresses.article(row.article),
        basis,
        only: row.only && buildCell(row.only, content),
        fees: amounts.map(getFee),
        beside: beside.map((column) => row.cells[column] && buildCell(row.cells[column], content)),
        asOf: describeYears(listFacts(row, beside, content)).asOf,
        price: price && writeAmount(price),
        limit: limit && writeAmount(limit),
        words: price && !('percent' in price) ? words : undefined,
      },
      key: price ? computeFee(price, amounts[0] ?? 0).max : Infinity,
    };
  };
  const rows = data.rows
    .filter(({ status }) => status === 'current')
    .map(build)
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ view }) => view);
  return {
    sums: amounts.map((sum) => formatMoney(sum, locale)),
    beside: beside.map((id) => data.columns.find((column) => column.id === id)?.title ?? id),
    rows,
    unknown: rows.filter(({ price }) => price === undefined).length,
  };
}

function listFacts({ price, cells }: ComparisonData['rows'][number], beside: readonly string[], { facts }: Content): FactData[] {
  const shown = [price?.fee, price?.limit, ...beside.map((column) => cells[column])];
  return shown.flatMap((cell) => (cell && facts.get(cell.fact)) ?? []);
}

/** The price and the limit of a row, in numbers. */
export function getAmounts(
  { price }: ComparisonData['rows'][number],
  { facts }: Pick<Content, 'facts'>,
): { price: Amount | undefined; limit: Amount | undefined } {
  const read = (id: string | undefined) => (id === undefined ? undefined : facts.get(id)?.amount);
  return { price: read(price?.fee?.fact), limit: read(price?.limit?.fact) };
}
