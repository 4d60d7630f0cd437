import { z } from 'astro/zod';
import { countWords } from '../../lib/words.ts';
import { asOf, besideOthers, day, deviceName, notation, slug, webAddress } from './shared.ts';

/** The longest short answer, in words: what a phone shows without scrolling and a listener can keep in mind. */
export const maxShortAnswerWords = 40;

const shortAnswer = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const words = countWords(text);
    if (words > maxShortAnswerWords) {
      context.addIssue({
        code: 'custom',
        params: { isReadable: true },
        message: `has ${words} words; at most ${maxShortAnswerWords} are allowed`,
      });
    }
  });

/** What a precondition tells, in the order in which a reader needs it: look first, money has left, can't be done. */
export const preconditionKinds = ['check', 'paid', 'cannot'] as const;

/** What a reader checks before the first step. */
const exclusion = z.strictObject({
  /** `cannot`: this reader can't do it. `check`: look at this first. `paid`: what to do if the money has already left. */
  kind: z.enum(preconditionKinds).default('cannot'),
  /** The reader it concerns, as a sentence without its full stop. May hold {fact-id} and [label-id]. */
  who: z.string().min(1),
  /** What that reader does instead. May hold {fact-id} and [label-id]. */
  instead: z.string().min(1),
  /** Slug of the article that helps that reader. */
  link: slug.optional(),
});

/** A page the article rests on. */
const source = z.strictObject({
  name: z.string().min(1),
  url: webAddress.optional(),
  asOf,
});

/** A change that readers of an older version should know of. */
const change = z.strictObject({
  date: day,
  /** What is different now, as a full sentence. */
  what: z
    .string()
    .min(12)
    .max(200)
    .regex(/[.!?]$/, 'must be a full sentence that ends with a full stop'),
});

const requireNewestFirst = (changes: readonly { date: string }[], context: z.RefinementCtx) => {
  changes.forEach(({ date }, index) => {
    const next = changes[index + 1]?.date ?? '';
    if (date < next) {
      context.addIssue({
        code: 'custom',
        path: [index + 1, 'date'],
        message: `is ${next}, later than the one above it; put the newest first`,
      });
    }
  });
};

const fields = {
  /** Short number that never changes, even if the article moves or is renamed. */
  id: z.int().min(1).max(99_999),
  /** The buyer's question. */
  title: z.string().min(8).max(110),
  /** A short name for lists, tabs and phones: "Pay by T/T". */
  shortTitle: z.string().min(3).max(42),
  /** The answer itself. May hold {fact-id}, replaced by the fact's value. */
  shortAnswer,
  /** What support says instead of the short answer, where that can't be said to a buyer as it stands. May hold {fact-id}. */
  reply: z.string().min(12).max(200).optional(),
  /** Devices whose steps stand in the article; empty if the steps do not depend on one. */
  devices: z.array(deviceName).default([]),
  cannotIf: z.array(exclusion).default([]),
  /** What buyers type into search when this is the page they need. */
  queries: z.array(z.string().min(2)).min(5).max(24),
  /** How much the page is wanted, from 1 (seldom) to 5 (most). Decides between pages that answer a search equally well. */
  popularity: z.int().min(1).max(5).default(3),
  /** Slugs of articles to go on with. */
  related: z.array(slug).min(3).max(10),
  sources: z.array(source).min(1),
  /** The day the whole article was last checked against its sources. */
  reviewed: day,
  /** `historical`: what the article describes has ended. */
  status: z.enum(['current', 'historical']).default('current'),
  /** Shown before everything else: what ended or changed, when, and what holds today. May hold {fact-id}. */
  statusNote: z.string().min(1).optional(),
  /** Slugs this article had before. Old addresses lead here. */
  redirectFrom: z.array(slug).default([]),
  /** Ids of articles that were merged into this one. Their short links lead here. */
  formerIds: z.array(z.int().min(1).max(99_999)).optional(),
  /** What changed for readers, newest first. */
  changes: z.array(change).superRefine(requireNewestFirst).optional(),
};

const requireStatusNote = (entry: { status: 'current' | 'historical'; statusNote?: string | undefined }, context: z.RefinementCtx) => {
  if (entry.status === 'historical' && entry.statusNote === undefined) {
    context.addIssue({ code: 'custom', path: ['status'], message: 'is historical, so "statusNote" must say what ended and when' });
  }
};

/** Front matter of `content/articles/<category>/<slug>.mdx`. */
export const articleSchema = z.strictObject(fields).superRefine(requireStatusNote, besideOthers);
export type ArticleData = z.output<typeof articleSchema>;

/** Front matter of `content/guides/<guide>/<page>.mdx`: an article, plus its device and its flow. */
export const guideSchema = z
  .strictObject({
    ...fields,
    /** Addresses below `/guides/` this page had before, such as `pay-later` or `pay-later/phone`. */
    redirectFrom: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'must be a guide or guide/page, like "pay-later/app"')
          .register(notation, { description: 'guide or guide/page, like "pay-later/app"' }),
      )
      .default([]),
    /** The device this page is for; absent on the page that lets readers choose. */
    device: deviceName.optional(),
    /** The flow whose steps the guide shows. */
    flow: slug,
  })
  .superRefine(requireStatusNote, besideOthers);
export type GuideData = z.output<typeof guideSchema>;
