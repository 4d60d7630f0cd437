import { z } from 'astro/zod';
import { slug } from './shared.ts';

/** A fact with words of its own. */
export const wordedFact = z.strictObject({
  fact: slug,
  /** What is shown; {value} stands for the fact's value. The value alone unless given. */
  text: z.string().min(1).optional(),
  /** Where the cell stands when its column is sorted by number. */
  sort: z.number().optional(),
});

/** A cell: the id of a fact, or a fact with words. */
export const cell = z.union([slug.transform((fact): z.output<typeof wordedFact> => ({ fact })), wordedFact], {
  error: 'must be the id of a fact, or { fact: id, text: words }',
});
export type ComparisonCell = z.output<typeof cell>;
