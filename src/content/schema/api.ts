import { z } from 'astro/zod';
import { changeMark } from '../../lib/fingerprint.ts';
import { link, precondition, stepGroup, warning } from './api-parts.ts';
import { deviceName, slug } from './shared.ts';

const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day as YYYY-MM-DD.');
const mark = z.string().length(3).describe('Changes when the text does.');
const version = z
  .string()
  .regex(changeMark)
  .describe(
    'Changes when anything a reader acts on changes: status, preconditions, answer, steps, warnings or facts. Links may carry it as "v", so that the page can tell that it has changed.',
  );

const step = z.strictObject({
  id: z.string().min(1).describe('Anchor of the step on the page.'),
  text: z.string().min(1),
  mark,
});

const evidence = z
  .strictObject({
    from: z.int().optional().describe('The earliest year that a fact or source of the article names.'),
    to: z.int().optional().describe('The latest. Absent, like "from", if none names a year.'),
    hasUndated: z.boolean().describe('Whether one of them names no year.'),
  })
  .describe('How old what the article rests on is. "reviewed" is not that: it is the day the text was compared with its sources.');

const fact = z.strictObject({
  id: slug,
  value: z.string().optional().describe('The figure as it reads inside a sentence.'),
  statement: z.string().describe('What the figure means, as a full sentence.'),
  asOf: z.string().describe('The year the sources speak of.'),
  confidence: z.enum(['high', 'medium', 'low']),
  sources: z.array(z.string()).min(1),
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
  evidence: evidence.optional().describe('Always there; optional, because the first version began without it.'),
  facts: z.array(fact.extend({ mark })),
  related: z.array(z.strictObject({ id: z.int(), slug, title: z.string(), address: z.url() })),
  changes: z.array(z.strictObject({ date: calendarDay, what: z.string() })),
});
export type ArticleApi = z.output<typeof articleApiSchema>;

/** `/api/v2/articles/<slug>.json`: everything the page says. New fields may be added; none changes its meaning. */
export const articleApiV2Schema = z.strictObject({
  apiVersion: z.literal(2),
  language: z.string().describe('BCP 47 tag.'),
  ...summary,
  shortTitle: z.string().describe('At most 42 characters, for lists and phones.'),
  reply: z.string().optional().describe('What support says instead of the short answer.'),
  statusNote: z.string().optional().describe('What ended or changed, when, and what holds today. Read it before the short answer.'),
  preconditions: z.array(precondition).describe('What a reader checks before the first step.'),
  evidence,
  stepGroups: z.array(stepGroup),
  warnings: z.array(warning).describe('About money or safety. Never leave them out where the steps are repeated.'),
  sections: z.array(z.strictObject({ id: z.string(), depth: z.int(), title: z.string(), text: z.string(), markdown: z.string() })),
  links: z.array(link).optional().describe('Words of warnings, steps and tables that lead elsewhere.'),
  tables: z.array(z.strictObject({ caption: z.string().optional(), head: z.array(z.string()), rows: z.array(z.array(z.string())) })),
  facts: z.array(fact),
  related: z.array(z.strictObject({ id: z.int(), slug, title: z.string(), address: z.url() })),
  changes: z.array(z.strictObject({ date: calendarDay, what: z.string() })),
});
export type ArticleApiV2 = z.output<typeof articleApiV2Schema>;

/** `/api/v2/guides/<guide>/<page>.json`: a page of a guide, told as articles are. */
export const guideApiSchema = articleApiV2Schema
  .omit({ slug: true, data: true, markdown: true, category: true })
  .extend({ guide: z.string().describe('Guide and page, as in its address.') });
export type GuideApi = z.output<typeof guideApiSchema>;

/** `/api/v2/list.json`: every page that support can send, as light as can be. */
export const pageListApiSchema = z.strictObject({
  pages: z.array(
    z.strictObject({
      id: summary.id,
      title: z.string(),
      path: z.string().describe('Address on the site.'),
      data: z.string().describe('Where its data lie, below /api/v2/.'),
      isHistorical: z.literal(true).optional(),
      formerIds: z.array(z.int()).optional(),
      oldPaths: z.array(z.string()).optional(),
    }),
  ),
});
export type PageListApi = z.output<typeof pageListApiSchema>;

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

/** `/api/v1/macros.json`: the replies of support, for import into a ticket system; `macros.csv` holds the same. */
export const macrosApiSchema = z.strictObject({
  macros: z.array(
    z.strictObject({
      id: z.string().describe('Permanent id of the page and the form.'),
      title: z.string(),
      language: z.string().describe('BCP 47 tag.'),
      form: z.enum(['email', 'chat']),
      body: z.string().min(1).describe('Without greeting and sign-off.'),
    }),
  ),
});

/** What is posted to the endpoint of site.yaml when a reader answers "Was this page helpful?". */
export const feedbackApiSchema = z.strictObject({
  version: z.literal(1),
  page: z.int().describe('Permanent id of the page.'),
  address: z.string().describe('Path of the page.'),
  helpful: z.boolean(),
  reason: z.enum(['screen-differs', 'no-answer', 'hard-to-follow', 'other']).optional(),
  comment: z.string().max(500).optional().describe('Without email addresses, long numbers and order ids.'),
});

/** The published JSON Schemas, by their address below `/api/`, without `.schema.json`. */
export function buildJsonSchemas(): Record<
  'v1/article' | 'v1/articles' | 'v1/feedback' | 'v1/macros' | 'v2/article' | 'v2/guide' | 'v2/list',
  object
> {
  return {
    'v1/article': z.toJSONSchema(z.union([articleApiSchema, movedApiSchema])),
    'v1/articles': z.toJSONSchema(articleListApiSchema),
    'v2/article': z.toJSONSchema(z.union([articleApiV2Schema, movedApiSchema])),
    'v2/guide': z.toJSONSchema(guideApiSchema),
    'v2/list': z.toJSONSchema(pageListApiSchema),
    'v1/macros': z.toJSONSchema(macrosApiSchema),
    'v1/feedback': z.toJSONSchema(feedbackApiSchema),
  };
}
