import { z } from 'astro/zod';
import { locales } from '../../language/language.ts';
import { secureOrigin, siteAddress, slug, webAddress, notation } from './shared.ts';

/** Whether the interface has phrases in it and browsers know it. */
function isKnownLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && locales.includes(tag.split('-')[0] ?? '');
  } catch {
    return false;
  }
}

/** `content/site.yaml`: facts about the site itself. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).max(60),
  /** Whom the site is for, shown beside the name. */
  audience: z.string().min(1).max(80),
  /** The address the site is published at, without a final slash. */
  address: siteAddress,
  /** BCP 47 tag of the language the content is written in. */
  language: z
    .string()
    .min(2)
    .refine(isKnownLocale, `must be a language that the site has phrases in, such as "${locales.join('" or "')}"`)
    .register(notation, { description: `"${locales.join('" or "')}"` }),
  direction: z.enum(['ltr', 'rtl']),
  /** The one accent colour; its lightness is set by the styles. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour like "#c2410c"')
    .register(notation, { description: 'colour in quotes, like "#c2410c"' }),
  /** One sentence for search engines and the home page. */
  description: z.string().min(1).max(160),
  /** Where readers get help from a person. */
  contact: z.strictObject({
    label: z.string().min(1),
    /** Slug of the article that tells how. */
    article: slug,
    note: z.string().min(1),
  }),
  /** Slugs of the questions most asked, most wanted first. */
  mostAsked: z.array(slug).min(3).max(12),
  /** What most people come for, shown first on the home page: each with the articles that help, and a comparison. */
  tasks: z
    .array(z.strictObject({ title: z.string().min(3).max(40), articles: z.array(slug).min(1).max(4), comparison: slug.optional() }))
    .max(6)
    .optional(),
  /** Where answers to "Was this page helpful?" are sent. Leave it out, and pages do not ask. */
  feedback: z.strictObject({ endpoint: webAddress }).optional(),
  /** Sites that may show embedded pages in a frame and are told their height. Leave it out, and only this site may. */
  embedders: z.array(secureOrigin).max(20).optional(),
  /** Whether pages are kept on readers' devices, so that they open without a network. `false` deletes what was kept before. */
  offline: z.boolean().default(true),
  /** The guide the home page leads with; leave it out to show none. */
  featuredGuide: slug.optional(),
});
export type SiteData = z.output<typeof siteSchema>;
