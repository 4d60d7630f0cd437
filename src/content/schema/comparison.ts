import { z } from 'astro/zod';
import { calculatorSchema, recommenderSchema } from './recommender.ts';
import { day, slug, notation } from './shared.ts';
import { cell, wordedFact } from './worded-fact.ts';

const column = z.strictObject({
  id: slug,
  title: z.string().min(1).max(40),
  /** How the column is sorted: by the cells' "sort", by the durations of their facts, or by the prices of the rows. Not sortable unless given. */
  sort: z.enum(['number', 'duration', 'price']).optional(),
});

const row = z.strictObject({
  /** Anchor of the row. */
  id: slug,
  title: z.string().min(1).max(60),
  /** Slug of the article that tells more. */
  article: slug,
  /** `historical`: has ended or is in doubt; such rows come last in every order. */
  status: z.enum(['current', 'historical']).default('current'),
  /** Shown below the title: what has ended or is in doubt. */
  note: wordedFact.optional(),
  /** Shown below the title: where, or for whom, it is. */
  only: wordedFact.optional(),
  /** What it costs, for calculation: facts with an "amount". Left out where no source gives the figure. */
  price: z.strictObject({ fee: cell.optional(), limit: cell.optional() }).optional(),
  /** By id of the column. A column that is left out is not known. */
  cells: z.record(slug, cell).register(notation, { description: 'id of a column' }),
});

/** `content/comparisons/<slug>.yaml`: things of one kind side by side, every cell resting on a fact. */
export const comparisonSchema = z.strictObject({
  title: z.string().min(8).max(110),
  /** The words of links to the page. */
  linkTitle: z.string().min(1).max(60),
  /** One or two sentences below the heading. */
  summary: z.string().min(1).max(200),
  /** The day the whole page was last checked against its sources. */
  reviewed: day,
  /** Slug of the category whose articles link here. */
  category: slug,
  /** What to know before reading the table. */
  notes: z.array(z.string().min(1)).default([]),
  columns: z.array(column).min(2),
  rows: z.array(row).min(2),
  /** "What would I pay?": what each row costs for a sum. */
  calculator: calculatorSchema.optional(),
  /** "Which is right for you?": questions, and the rules that lead from the answers to a row. */
  recommender: recommenderSchema.optional(),
});
export type ComparisonData = z.output<typeof comparisonSchema>;
