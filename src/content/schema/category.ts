import { z } from 'astro/zod';
import { slug } from './shared.ts';

/** A task within a category. */
const group = z.strictObject({
  /** The task, as readers would name it. */
  title: z.string().min(1).max(60),
  /** Slugs of its articles, most wanted first. */
  articles: z.array(slug).min(1),
});

/** One of the categories of the FAQ tree. */
export const categorySchema = z.strictObject({
  slug,
  title: z.string().min(1).max(60),
  /** One sentence: what is here. */
  summary: z.string().min(1).max(140),
  /** Name of a Lucide icon. */
  icon: z.string().min(1),
  /** Its articles by task, most wanted task first. Without groups, articles stand in the order of their ids. */
  groups: z.array(group).min(1).optional(),
  /** Slugs this category had before. Old addresses lead here. */
  redirectFrom: z.array(slug).optional(),
});

/** `content/categories.yaml`, in the order readers see it. */
export const categoriesSchema = z.array(categorySchema).min(1);
export type CategoryData = z.output<typeof categorySchema>;
