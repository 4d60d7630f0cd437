import { z } from 'astro/zod';

/** Languages whose words are understood: those most buyers write in besides English. */
export const aliasLanguages = ['es', 'pt', 'fr', 'de', 'zh', 'ar', 'ru'] as const;

/** A number is a word as well, as in "1688". Nothing else is: a list would become one word with commas. */
const phrase = z.union([z.string().min(1).max(60), z.number().transform(String)]);
const phrases = z.array(phrase).min(1);

/** Words that lead to another word, but not back. */
const directed = z.strictObject({
  words: phrases,
  /** Words of the site's own pages. A list leads to each of them. */
  means: z.union([phrase, z.array(phrase).min(1)]).transform((value) => (Array.isArray(value) ? value : [value])),
});

/** What buyers of other languages write for one notion. */
const translation = z.strictObject({
  /** The notion in words of the site's own pages. */
  means: phrase,
  ...(Object.fromEntries(aliasLanguages.map((language) => [language, phrases.optional()])) as Record<
    (typeof aliasLanguages)[number],
    z.ZodOptional<typeof phrases>
  >), // `fromEntries` forgets the keys it was given.
});

const fillers = z.strictObject(
  Object.fromEntries(aliasLanguages.map((language) => [language, z.array(phrase).default([])])) as Record<
    (typeof aliasLanguages)[number],
    z.ZodDefault<z.ZodArray<typeof phrase>>
  >, // As above.
);

/** `content/search/aliases.yaml`: other words for what the pages say. Every list may be left out. */
export const aliasesSchema = z.strictObject({
  /** Groups of words for one thing; each finds pages that use another. */
  sameMeaning: z.array(z.array(phrase).min(2)).default([]),
  /** What buyers call something, where the page's word would not lead back. */
  otherNames: z.array(directed).default([]),
  /** Names a thing had before. */
  oldNames: z.array(directed).default([]),
  abbreviations: z.array(directed).default([]),
  /** Words written together or apart against the dictionary. */
  joinedOrSplit: z.array(directed).default([]),
  /** Common slips that spelling correction would miss or get wrong. */
  misspellings: z.array(directed).default([]),
  /** Matters that the pages do not cover. A search for one never gets a confident answer. */
  notCovered: z.array(phrase).default([]),
  /** Words of other languages, by notion. */
  languages: z.array(translation).default([]),
  /** Words of other languages that say nothing: articles, pronouns, courtesy. */
  fillers: fillers.optional(),
});
export type AliasesData = z.output<typeof aliasesSchema>;
