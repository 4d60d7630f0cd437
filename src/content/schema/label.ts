import { z } from 'astro/zod';
import { asOf, slug, sourceReference } from './shared.ts';

/** The name of a button, menu, tab, status or message, exactly as it stands on the screen. */
export const labelSchema = z.strictObject({
  /** Names the control wherever a page names it; it never changes. */
  id: slug,
  /** The words on the screen, letter by letter. */
  text: z.string().min(1),
  /** The screen it is on. */
  where: z.string().min(1),
  sources: z.array(sourceReference).min(1),
  asOf,
});

/** `content/labels.yaml`. */
export const labelsSchema = z.array(labelSchema);
export type LabelData = z.output<typeof labelSchema>;
