import { z } from 'astro/zod';

const phrases = z.array(z.string().min(1)).min(1);

/** Words that never help a reader. */
const bannedEntry = z.strictObject({
  words: phrases,
  /** Why, in words that convince a writer. */
  reason: z.string().min(1),
  /** What to do about it. */
  instead: z.string().min(1),
  /** Names that hold one of the words and are allowed. */
  except: z.array(z.string().min(1)).default([]),
});

/** One word for one thing. */
const preferredEntry = z.strictObject({
  say: z.string().min(1),
  not: phrases,
  reason: z.string().min(1),
  except: z.array(z.string().min(1)).default([]),
});

/** `content/house-style.yaml`: the words writers use, as data for the content linter. */
export const houseStyleSchema = z.strictObject({
  banned: z.array(bannedEntry),
  preferred: z.array(preferredEntry),
  /** Words of somebody who gathers sources; buyers read a plain sentence, and the mark of a fact says where it is from. */
  researchVoice: z.array(bannedEntry).default([]),
  /** Words by which a sentence says that something is not known. */
  unknown: z.array(z.string().min(1)).default([]),
  /** Words that bind a reader or promise something: sentences with them need a fact, or are marked as advice. */
  claims: z
    .strictObject({
      words: phrases,
      except: z.array(z.string().min(1)).default([]),
      /** Sentences that need no fact, with the reason; written as in the check's message. */
      own: z.array(z.strictObject({ sentence: z.string().min(1), reason: z.string().min(1) })).default([]),
    })
    .optional(),
  /** A form that steps fill in: words that begin it, and words of the act that completes it. */
  forms: z.strictObject({ opens: phrases, completes: phrases, except: z.array(z.string().min(1)).default([]) }).optional(),
  /** Verbs that can start a step; each names one thing the reader does. */
  stepVerbs: phrases,
  /** Digits that are part of a name, not a figure: "3-D Secure". */
  namesWithDigits: z.array(z.string().min(1)),
  /** Names of services, companies and places that may stand as plain words, although a control is called the same. */
  plainNames: z.array(z.string().min(1)),
});
export type HouseStyle = z.output<typeof houseStyleSchema>;
