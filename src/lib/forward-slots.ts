import { escapeHtml } from './escape-html.ts';

/**
 * What stands in the template of forwarding pages where an address puts its own words. The letters are from Unicode's
 * private area: no text and no escaping uses them.
 */
export const forwardSlots = { title: '\uE000title\uE001', target: '\uE000target\uE001', canonical: '\uE000canonical\uE001' } as const;

/** Where Astro renders the template. The build takes it away. */
export const forwardTemplateAddress = '/go/';

/** The forwarding page of one address, made from the template. */
export function fillForwardTemplate(template: string, values: Readonly<Record<keyof typeof forwardSlots, string>>): string {
  return template.replace(/\uE000(title|target|canonical)\uE001/g, (_slot, name: keyof typeof forwardSlots) => escapeHtml(values[name]));
}
