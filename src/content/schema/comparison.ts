import { z } from 'astro/zod';
import { day, slug } from './shared.ts';

/** A fact with words of its own. */
const wordedFact = z.strictObject({
  fact: slug,
  /** What the cell says; {value} stands for the fact's value. The value alone unless given. */
  text: z.string().min(1).optional(),
  /** Where the cell stands when its column is sorted by number. */
  sort: z.number().optional(),
});

/** A cell: the id of a fact, or a fact with words. */
const cell = z.union([slug.transform((fact): z.output<typeof wordedFact> => ({ fact })), wordedFact], {
  error: 'must be the id of a fact, or { fact: id, text: words }',
});
export type ComparisonCell = z.output<typeof cell>;

const column = z.strictObject({
  id: slug,
  title: z.string().min(1).max(40),
  /** How the column is sorted: by the cells' "sort", or by the durations of their facts. Not sortable unless given. */
  sort: z.enum(['number', 'duration']).optional(),
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
  /** By id of the column. A column that is left out is not known. */
  cells: z.record(slug, cell),
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
});
export type ComparisonData = z.output<typeof comparisonSchema>;
