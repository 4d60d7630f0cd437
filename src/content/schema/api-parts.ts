import { z } from 'astro/zod';
import { preconditionKinds } from './article.ts';
import { deviceName, slug } from './shared.ts';

const plainStep = z.strictObject({
  id: z.string().min(1).describe('Anchor of the step on the page.'),
  number: z.int().positive().describe('Counted from 1 within its group.'),
  title: z.string().optional(),
  warning: z.string().optional().describe('What cannot be taken back after it. Say it before the text.'),
  text: z.string().min(1),
  labels: z.array(z.string()).optional().describe('Buttons, menus and fields that the text names, in reading order.'),
  ways: z
    .array(z.strictObject({ title: z.string(), step: z.int().positive() }))
    .describe('Where the way branches: what is true for the reader, and the number of the step to go on with.'),
  explain: z.string().optional().describe('What the branch is about, for readers who are not sure.'),
  outcome: z.array(z.string()).describe('What happens next, where the steps end.'),
  troubles: z.array(z.strictObject({ when: z.string(), do: z.string(), article: slug })),
  shortLink: z.url().optional().describe('Permanent short link of the step, where it has one of its own.'),
});

/** One procedure on one device, as data. */
export const stepGroup = z
  .strictObject({
    id: z.string().optional().describe('Names the procedure where an article has several.'),
    follows: z.literal(true).optional().describe('These steps come after those of the procedure before.'),
    title: z.string().optional().describe('The heading it stands below.'),
    device: deviceName.optional().describe('Absent where the steps are the same on every device.'),
    notice: z.string().optional().describe('What to know at every step.'),
    before: z.array(z.string()).describe('What to have or know before the first step.'),
    steps: z.array(plainStep).min(1),
  })
  .describe('One procedure on one device. Groups are alternatives unless they follow on each other: never join them into one list.');

/** What a reader checks before the first step, as data. */
export const precondition = z.strictObject({
  kind: z.enum(preconditionKinds),
  who: z.string(),
  instead: z.string(),
  article: slug.optional(),
  shortLink: z.url().optional().describe('Permanent address of that article.'),
});

/** A warning about money or safety, as data. */
export const warning = z.strictObject({
  text: z.string(),
  short: z.string().optional().describe('The same, short enough for a chat.'),
  step: z.string().optional().describe('Anchor of the step it stands in.'),
});

/** Words of a page that lead elsewhere, as data. */
export const link = z.strictObject({ words: z.string().min(1), address: z.url() });
