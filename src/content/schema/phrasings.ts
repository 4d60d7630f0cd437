import { z } from 'astro/zod';
import { aliasLanguages } from './aliases.ts';
import { slug, notation } from './shared.ts';

/** Languages that search learns from: English, in which the site is written, and those most buyers write in besides. */
export const phrasingLanguages = ['en', ...aliasLanguages] as const;
export type PhrasingLanguage = (typeof phrasingLanguages)[number];

/** As long as search reads a query. */
const phrasing = z.string().min(1).max(600);
const phrasings = z.array(phrasing).min(1);

/** `content/search/phrasings/<category>.yaml`: what buyers write when a page is the one they need, by its slug. */
export const phrasingsSchema = z
  .record(
    slug,
    z.strictObject(
      Object.fromEntries(phrasingLanguages.map((language) => [language, phrasings.optional()])) as Record<
        PhrasingLanguage,
        z.ZodOptional<typeof phrasings>
      >, // `fromEntries` forgets the keys it was given.
    ),
  )
  .register(notation, { description: 'slug of an article' });
export type PhrasingsData = z.output<typeof phrasingsSchema>;

/** A matter that no page answers. */
const theme = z.strictObject({
  theme: slug,
  title: z.string().min(1).max(60),
  /** What a reader who asks about it is told. */
  say: z.string().min(1).max(200),
  /** The article where such a reader goes on. */
  article: slug.optional(),
  /** What buyers write about it, in English. */
  queries: phrasings,
  /** And in other languages. */
  otherLanguages: z
    .strictObject(
      Object.fromEntries(aliasLanguages.map((language) => [language, phrasings.optional()])) as Record<
        (typeof aliasLanguages)[number],
        z.ZodOptional<typeof phrasings>
      >, // As above.
    )
    .optional(),
});

/** `content/search/not-covered.yaml`: what buyers write about matters that no page answers, by theme. */
export const notCoveredSchema = z.array(theme).min(1);
export type NotCoveredTheme = z.output<typeof theme>;

interface ThemeTexts<Text> {
  queries?: readonly Text[] | undefined;
  otherLanguages?: Partial<Record<PhrasingLanguage, readonly Text[] | undefined>> | undefined;
}

/** What buyers write about a theme in a language. */
export function getThemeQueries<Text>({ queries, otherLanguages }: ThemeTexts<Text>, language: PhrasingLanguage): readonly Text[] {
  return (language === 'en' ? queries : otherLanguages?.[language]) ?? [];
}
