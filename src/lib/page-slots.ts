import { escapeHtml } from './escape-html.ts';

/**
 * What stands in a template where each address puts its own words. The letters are from Unicode's private area: no text
 * and no escaping uses them.
 */
export const pageSlots = {
  title: '\uE000title\uE001',
  description: '\uE000description\uE001',
  picture: '\uE000picture\uE001',
  target: '\uE000target\uE001',
  canonical: '\uE000canonical\uE001',
} as const;

/** Where Astro renders the templates: of the pages that lead on, and of what stands below an embedded page. The build takes them away. */
export const templateAddresses = { redirect: '/go/', embed: '/embed/' } as const;

/** Whether a template stands at an address. */
export function isTemplate(address: string): boolean {
  return Object.values<string>(templateAddresses).includes(address);
}

/** A template with the words of one address. */
export function fillTemplate(template: string, values: Readonly<Partial<Record<keyof typeof pageSlots, string>>>): string {
  return template.replace(/\uE000(\w+)\uE001/g, (_slot, name: keyof typeof pageSlots) => escapeHtml(values[name] ?? ''));
}
