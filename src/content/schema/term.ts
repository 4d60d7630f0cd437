import { z } from 'astro/zod';
import { slug } from './shared.ts';

/** A trade word and what it means. */
export const termSchema = z.strictObject({
  /** Names the term in `<Term>`; it never changes. */
  id: slug,
  /** The word itself. */
  term: z.string().min(1),
  /** Other ways to write it. */
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  /** What it means, as a full sentence. */
  definition: z.string().min(1),
  /** Slug of the article that tells more. */
  article: slug.optional(),
});

/** `content/glossary.yaml`. */
export const glossarySchema = z.array(termSchema);
export type TermData = z.output<typeof termSchema>;
