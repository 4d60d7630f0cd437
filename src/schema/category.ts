import { z } from 'astro/zod';
import { slug } from './shared.ts';

/** One of the categories of the FAQ tree. */
export const categorySchema = z.strictObject({
  slug,
  title: z.string().min(1).max(60),
  /** One sentence: what is here. */
  summary: z.string().min(1).max(140),
  /** Name of a Lucide icon. */
  icon: z.string().min(1),
  /** Slugs this category had before. Old addresses lead here. */
  redirectFrom: z.array(slug).optional(),
});

/** `content/categories.yaml`, in the order readers see it. */
export const categoriesSchema = z.array(categorySchema).min(1);
export type CategoryData = z.output<typeof categorySchema>;
