import { z } from 'astro/zod';

/** Front matter of `content/pages/<page>.mdx`: pages about the site itself. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).max(110),
  description: z.string().min(1).max(160),
});
export type PageData = z.output<typeof pageSchema>;
