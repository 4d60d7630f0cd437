import { z } from 'astro/zod';
import { asOf, slug, sourceReference } from './shared.ts';

/** One sourced figure or statement. Each stands once; pages refer to it by id. */
export const factSchema = z.strictObject({
  id: slug,
  /** The figure as it reads inside a sentence, for example "1–3 working days". */
  value: z.string().min(1).optional(),
  /** What the figure means, as a full sentence. */
  statement: z.string().min(1),
  sources: z.array(sourceReference).min(1),
  asOf,
  /** How far the sources can be trusted: low means one unofficial or undated source. */
  confidence: z.enum(['high', 'medium', 'low']),
});

/** `content/facts/<category>.yaml`. */
export const factsSchema = z.array(factSchema);
export type FactData = z.output<typeof factSchema>;
