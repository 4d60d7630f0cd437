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
  /** Verbs that can start a step; each names one thing the reader does. */
  stepVerbs: phrases,
  /** Digits that are part of a name, not a figure: "3-D Secure". */
  namesWithDigits: z.array(z.string().min(1)),
  /** Names of services, companies and places that may stand as plain words, although a control is called the same. */
  plainNames: z.array(z.string().min(1)),
});
export type HouseStyle = z.output<typeof houseStyleSchema>;
