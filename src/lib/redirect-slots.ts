import { escapeHtml } from './escape-html.ts';

/**
 * What stands in the template of redirect pages where an address puts its own words. The letters are from Unicode's
 * private area: no text and no escaping uses them.
 */
export const redirectSlots = { title: '\uE000title\uE001', target: '\uE000target\uE001', canonical: '\uE000canonical\uE001' } as const;

/** Where Astro renders the template. The build takes it away. */
export const redirectTemplateAddress = '/go/';

/** The redirect page of one address, made from the template. */
export function fillRedirectTemplate(template: string, values: Readonly<Record<keyof typeof redirectSlots, string>>): string {
  return template.replace(/\uE000(title|target|canonical)\uE001/g, (_slot, name: keyof typeof redirectSlots) => escapeHtml(values[name]));
}
