import { z } from 'astro/zod';
import { deviceName, slug } from './shared.ts';

const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day as YYYY-MM-DD.');
const mark = z
  .string()
  .length(3)
  .describe('Changes when the text does. Links may carry marks as "v", so that the page can tell what has changed.');
const version = z.string().min(1).describe('Changes when the short answer, a step or a fact of the article changes.');

const step = z.strictObject({
  id: z.string().min(1).describe('Anchor of the step on the page.'),
  text: z.string().min(1),
  mark,
});

const fact = z.strictObject({
  id: slug,
  value: z.string().optional().describe('The figure as it reads inside a sentence.'),
  statement: z.string().describe('What the figure means, as a full sentence.'),
  asOf: z.string().describe('The year the sources speak of.'),
  confidence: z.enum(['high', 'medium', 'low']),
  sources: z.array(z.string()).min(1),
  mark,
});

const summary = {
  id: z.int().positive().describe('Permanent: it outlives every rename.'),
  slug,
  address: z.url(),
  shortLink: z.url(),
  data: z.url().describe('This article as JSON, with its steps and facts.'),
  markdown: z.url(),
  title: z.string(),
  shortAnswer: z.string(),
  category: slug,
  devices: z.array(deviceName).describe('Devices the article has steps for.'),
  status: z.enum(['current', 'historical']),
  reviewed: calendarDay,
  version,
};

/** `/api/v1/articles/<slug>.json`. */
export const articleApiSchema = z.strictObject({
  ...summary,
  statusNote: z.string().optional().describe('What ended or changed, when, and what holds today. Read it before the short answer.'),
  cannotIf: z.array(z.strictObject({ who: z.string(), instead: z.string(), article: slug.optional() })),
  steps: z
    .strictObject({ laptop: z.array(step).optional(), app: z.array(step).optional(), any: z.array(step).optional() })
    .describe('Steps by device; "any" where they are the same on both.'),
  facts: z.array(fact),
  related: z.array(z.strictObject({ id: z.int(), slug, title: z.string(), address: z.url() })),
  changes: z.array(z.strictObject({ date: calendarDay, what: z.string() })),
});
export type ArticleApi = z.output<typeof articleApiSchema>;
export type ArticleApiStep = z.output<typeof step>;

/** `/api/v1/articles/<old slug>.json`: where the article has moved. */
export const movedApiSchema = z.strictObject({
  movedTo: z.strictObject({ id: summary.id, slug, address: z.url(), data: z.url() }),
});
export type MovedApi = z.output<typeof movedApiSchema>;

/** `/api/v1/articles.json`: every article, without steps and facts. */
export const articleListApiSchema = z.strictObject({
  articles: z.array(
    z.strictObject({ ...summary, queries: z.array(z.string()).describe('What buyers type when this is the article they need.') }),
  ),
});
export type ArticleListApi = z.output<typeof articleListApiSchema>;

/** What is posted to the endpoint of site.yaml when a reader answers "Was this page helpful?". */
export const feedbackApiSchema = z.strictObject({
  version: z.literal(1),
  page: z.int().describe('Permanent id of the page.'),
  address: z.string().describe('Path of the page.'),
  helpful: z.boolean(),
  reason: z.enum(['screen-differs', 'no-answer', 'hard-to-follow', 'other']).optional(),
  comment: z.string().max(500).optional().describe('Without email addresses, long numbers and order ids.'),
});

/** The published JSON Schemas, by file name. */
export function buildJsonSchemas(): Record<'article' | 'articles' | 'feedback', object> {
  return {
    article: z.toJSONSchema(z.union([articleApiSchema, movedApiSchema])),
    articles: z.toJSONSchema(articleListApiSchema),
    feedback: z.toJSONSchema(feedbackApiSchema),
  };
}
