import { z } from 'astro/zod';

/** The part of an address that names an article, category, guide or flow: lowercase words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lowercase words joined by hyphens, like "pay-by-tt"');

/** A calendar day as writers type it. YAML may hand it over as text or as a date. */
export const day = z.union([z.string(), z.date()], 'must be a date like 2026-11-22').transform((value, context) => {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const parsed = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!isDay || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text) {
    context.addIssue({ code: 'custom', message: `must be a real date written as YYYY-MM-DD, found "${text}"` });
    return z.NEVER;
  }
  return text;
});

/** When a source said something: a year, or a careful "about 2019" or "undated, about 2020–2021". */
export const asOf = z.string().regex(/^(\d{4}|about \d{4}.*|undated.*)$/, {
  message: 'must be a year ("2020"), "about 2019", or "undated" with what is known ("undated, about 2018")',
});

/** Where a statement comes from: an address, or the name of a document that has none. */
export const sourceReference = z.string().min(8);

export const deviceNames = ['laptop', 'app'] as const;

/** What the reader pays with: a browser on a laptop, or the Alibaba.com app. */
export const deviceName = z.enum(deviceNames);
export type DeviceName = z.output<typeof deviceName>;
