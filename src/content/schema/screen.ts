import { z } from 'astro/zod';
import { findNearest } from '../../lib/nearest.ts';
import { slug } from './shared.ts';

/** Text that may hold {fact-id} and [label-id]. */
export const inlineText = z.string().min(1);

/** What a press in the drawing does; exactly one of the two. */
const press = {
  /** Leads on: `next`, or the id of one of the step's choices. */
  go: slug.optional(),
  /** What this control does in real life, and where to look instead. */
  answer: inlineText.optional(),
};

/** Names that older screens give the same control. It is drawn once, under the newest. */
const formerly = z.array(slug).min(1).optional();

/** A control whose name stands in labels.yaml. */
const named = z.strictObject({ label: slug, formerly, ...press });

/** A control whose name no source gives stands in our own words, and is drawn with a dashed border. */
const namedOrDescribed = z
  .strictObject({ label: slug.optional(), formerly, text: inlineText.optional(), ...press })
  .refine(({ label, text }) => (label === undefined) !== (text === undefined), {
    message: 'needs either a "label" from labels.yaml or, if no source names it, a "text" in our own words',
  });

const parts = [
  /** The screen's heading. */
  z.strictObject({ part: z.literal('heading'), text: inlineText }),
  /** A line of text on the screen. */
  z.strictObject({ part: z.literal('text'), text: inlineText }),
  /** Our remark on the drawing; it is not on the screen. */
  z.strictObject({ part: z.literal('note'), text: inlineText }),
  /** A card of one order. */
  z.strictObject({ part: z.literal('order'), text: inlineText, detail: inlineText.optional(), ...press }),
  /** A menu that is open: its name, and what it holds. */
  z.strictObject({ part: z.literal('menu'), label: slug, ...press, items: z.array(named).min(1) }),
  z.strictObject({
    part: z.literal('tabs'),
    items: z.array(named.extend({ selected: z.boolean().optional() })).min(1),
  }),
  z.strictObject({ part: z.literal('button'), label: slug, formerly, ...press }),
  /** A list of payment methods. */
  z.strictObject({ part: z.literal('methods'), items: z.array(namedOrDescribed).min(1) }),
  /** A place on the screen for which no source names a button. */
  z.strictObject({ part: z.literal('area'), text: inlineText, ...press }),
  /** Something to fill in. */
  z.strictObject({ part: z.literal('field'), text: inlineText, ...press }),
  /** What follows, and when. */
  z.strictObject({ part: z.literal('timeline'), items: z.array(z.strictObject({ when: inlineText, what: inlineText })).min(1) }),
] as const;

const partNames = parts.map(({ shape }) => shape.part.value);

/** One piece of a drawing. The set is closed, so that a new flow needs no new code. */
const screenPart = z.discriminatedUnion('part', parts, {
  error: ({ input }) => {
    const found = typeof input === 'object' && input !== null && 'part' in input ? String(input.part) : '';
    const nearest = findNearest(found, partNames);
    return `is no piece of a drawing, found part "${found}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} Allowed: ${partNames.join(', ')}`;
  },
});

/** A grey shape that readers match with their screen. It has no words, and a fact says that it is there. */
const landmark = z.strictObject({
  shape: z.enum(['header', 'tabs', 'progress', 'side-menu']),
  /** How many boxes, tabs, stages or entries it has, where the fact says so. */
  count: z.int().min(1).max(12).default(3),
  /** Id of the fact that supports it. */
  fact: slug,
});

/** A drawing of the screen at one step on one device: only what sources support. */
export const screenSchema = z.strictObject({
  /** Where the reader is, shown in the frame's title bar. */
  at: inlineText,
  /** What stands around the parts on the real screen, from the top. */
  landmarks: z.array(landmark).min(1).optional(),
  parts: z.array(screenPart).min(1),
});
export type ScreenData = z.output<typeof screenSchema>;
