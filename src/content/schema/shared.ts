import { z } from 'astro/zod';

/** How writers write a value, for the content reference. It is no part of the schemas that programs of others read. */
export const notation = z.registry<{ description: string }>();

/**
 * For a check of several keys of a map: it runs although others were refused, so that their mistakes hide none of its own. It
 * meets values as the writer typed them. A misspelt key may be the one it looks for.
 */
export const besideOthers = {
  when: ({ value, issues }: { value: unknown; issues: readonly { code?: string | undefined }[] }): boolean =>
    typeof value === 'object' && value !== null && issues.every(({ code }) => code !== 'unrecognized_keys'),
};

/** The part of an address that names an article, category, guide or flow: lowercase words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lowercase words joined by hyphens, like "pay-by-tt"')
  .register(notation, { description: 'id' });

/** A calendar day as writers type it. YAML may hand it over as text or as a date. */
export const day = z.union([z.string(), z.date()], 'must be a date like 2026-11-22').transform((value, context) => {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const parsed = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!isDay || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text) {
    context.addIssue({ code: 'custom', message: `must be a real date written as YYYY-MM-DD, found "${text}"` });
    return z.NEVER;
  }
  if (text < firstDay || text > getLatestDay()) {
    const when = text < firstDay ? `before ${firstDay.slice(0, 4)}` : 'after today';
    context.addIssue({ code: 'custom', message: `must be the day it happened, found "${text}", which is ${when}` });
    return z.NEVER;
  }
  return text;
});

/** No day of the content is older: Alibaba.com was founded in 1999. */
const firstDay = '2000-01-01';

/** Today where the day is already furthest on (UTC+14): no writer sits behind it. */
function getLatestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** When a source said something: a year, or a careful "about 2019" or "undated, about 2020–2021". */
export const asOf = z
  .string()
  .regex(/^(\d{4}|about \d{4}.*|undated.*)$/, {
    message: 'must be a year ("2020"), "about 2019", or "undated" with what is known ("undated, about 2018")',
  })
  .refine(
    (text) => text.match(/\d{4}/g)?.every((year) => year <= getLatestDay().slice(0, 4)) ?? true,
    'names a year that has not come yet; write when the source said it',
  )
  .register(notation, { description: 'when the source said it, in quotes: "2020", "about 2019", "undated, about 2018"' });

/** Whether a text is a whole address that a reader may open: of the web, and with nothing hidden in it. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:\/\/\S+$/i.test(text) && url.username === '' && url.password === '';
}

/** An address on the web. Nothing else is opened, sent to or linked: `javascript:`, `data:` and `file:` do something else. */
export const webAddress = z
  .string()
  .refine(isWebAddress, 'must be an address that starts with "https://" or "http://"')
  .register(notation, { description: 'address that starts with "https://" or "http://"' });

/** The address of a whole site: its own host, or a folder of one. */
export const siteAddress = z
  .string()
  .refine(
    (text) => isWebAddress(text) && /^https?:\/\/[^/]+(?:\/[\w~-][\w.~-]*)*$/.test(text) && new URL(text).href.replace(/\/$/, '') === text,
    'must be like "https://help.example.com" or "https://example.com/help", without a final slash',
  )
  .register(notation, { description: 'address like "https://help.example.com" or "https://example.com/help"' });

/** The origin of a site that may show ours in a frame: nobody on the way can read or change it. */
export const secureOrigin = z
  .string()
  .refine(
    (text) => isWebAddress(text) && new URL(text).origin === text && /^https:[^*]+$/.test(text),
    'must be like "https://orders.example.com": with https, without a path or a final slash',
  )
  .register(notation, { description: 'address like "https://orders.example.com"' });

/** Where a statement comes from: an address, or the name of a document that has none. */
export const sourceReference = z
  .string()
  .min(8)
  .refine(
    (text) => isWebAddress(text) || !/^\s*(?:[a-z][a-z0-9+.-]*:\S|\/\/)/i.test(text),
    'must be an address that starts with "https://" or "http://", or the name of a document',
  )
  .register(notation, {
    description: 'address that starts with "https://" or "http://", or the name of a document (at least 8 characters)',
  });

export const deviceNames = ['laptop', 'app'] as const;

/** What the reader pays with: a browser on a laptop, or the Alibaba.com app. */
export const deviceName = z.enum(deviceNames);
export type DeviceName = z.output<typeof deviceName>;
