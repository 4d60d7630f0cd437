import { z } from 'astro/zod';
import { inlineText, screenSchema } from './screen.ts';
import { deviceNames, slug, webAddress, type DeviceName } from './shared.ts';

/** What a step is on one device. */
const deviceStep = z.strictObject({
  /** The one action, starting with a verb. */
  do: inlineText,
  /** What the reader sees before acting, as far as sources tell. */
  see: inlineText.optional(),
  /** What to know before or after this step on this device. */
  note: inlineText.optional(),
  /** The drawing of what the reader sees. */
  screen: screenSchema,
});

/** Something that can stop the reader at a step. */
const trouble = z.strictObject({
  /** Permanent id, unique in the flow. */
  id: slug,
  /** What the reader sees or lacks. */
  when: inlineText,
  /** What to do about it. */
  do: inlineText,
  /** Slug of the article that tells more. */
  article: slug,
});

/** A way on from a step where real life branches. */
const choice = z.strictObject({
  /** Permanent id, unique in the flow: it names the branch in addresses. */
  id: slug,
  title: inlineText,
  /** Id of the step this choice leads to. */
  next: slug,
  /** Devices on which sources show this choice; both unless given. */
  devices: z.array(z.enum(deviceNames)).min(1).optional(),
});

/** A step. Exactly one of `next`, `choices` and `outcome` says how it goes on, which a check makes sure of. */
const step = z.strictObject({
  /** Permanent id: it is part of addresses, so it never changes. */
  id: slug,
  /** Ids of steps that were merged into this one. Links to them open this step. */
  formerIds: z.array(slug).optional(),
  /** What the step achieves, in a few words. */
  title: z.string().min(1).max(60),
  /** What cannot be taken back after this step. Every output says it before what to do. */
  warning: inlineText.optional(),
  /** A flow has every step for the same devices; a device that sources do not show is left out. */
  laptop: deviceStep.optional(),
  app: deviceStep.optional(),
  /** Id of the next step. Use `choices` where the way branches, `outcome` where it ends. */
  next: slug.optional(),
  choices: z.array(choice).min(2).optional(),
  /** What the choice is about and how to tell, for readers who are not sure. */
  explain: inlineText.optional(),
  /** What happens next, shown where the flow ends. */
  outcome: z.array(inlineText).min(1).optional(),
  troubles: z.array(trouble).default([]),
});

/** What the end of the practice sums up, and where the real task begins. */
const ready = z.strictObject({
  /** What it costs. */
  costs: z.array(inlineText).min(1).optional(),
  /** When the money, or the answer, arrives. */
  arrives: z.array(inlineText).min(1).optional(),
  /** What to keep. */
  keep: z.array(inlineText).min(1).optional(),
  /** Where readers do it. */
  open: z.strictObject({ title: z.string().min(1).max(40), address: webAddress }).optional(),
});

/** `content/flows/<flow>.yaml`: a task as a graph of steps, the one source of every rendering of it. */
export const flowSchema = z.strictObject({
  title: z.string().min(1),
  /** What a reader must know at every step, such as that the task is no longer possible. */
  notice: inlineText.optional(),
  /** What to have or know before the first step. */
  before: z.array(inlineText).default([]),
  steps: z.array(step).min(2),
  ready: ready.optional(),
});
export type FlowData = z.output<typeof flowSchema>;
export type FlowStep = FlowData['steps'][number];

/** The devices that a flow has every step for. */
export function listFlowDevices({ steps }: Pick<FlowData, 'steps'>): DeviceName[] {
  return deviceNames.filter((device) => steps.every((own) => own[device] !== undefined));
}
